<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Plural forms of the window's English words. -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>cramp::CheckPage</name>
    <message numerus="yes">
        <source>Not asked yet: %n sign(s)</source>
        <translation>
            <numerusform>Not asked yet: %n sign</numerusform>
            <numerusform>Not asked yet: %n signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::DiaryPage</name>
    <message numerus="yes">
        <source>%n cramp(s), newest first</source>
        <translation>
            <numerusform>%n cramp</numerusform>
            <numerusform>%n cramps, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete of %n cramp(s)</source>
        <translation>
            <numerusform>delete of %n cramp</numerusform>
            <numerusform>delete of %n cramps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cramp(s).</source>
        <translation>
            <numerusform>Copied %n cramp.</numerusform>
            <numerusform>Copied %n cramps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %n warning sign(s)</source>
        <translation>
            <numerusform>%1, %n warning sign</numerusform>
            <numerusform>%1, %n warning signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::UnfinishedPanel</name>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Answer %n question</numerusform>
            <numerusform>Answer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ContextQuestions</name>
    <message numerus="yes">
        <source>%n thing(s) that the check looks for are not answered. A no helps too.</source>
        <translation>
            <numerusform>%n thing that the check looks for is not answered. A no helps too.</numerusform>
            <numerusform>%n things that the check looks for are not answered. A no helps too.</numerusform>
        </translation>
    </message>
</context>
</TS>
