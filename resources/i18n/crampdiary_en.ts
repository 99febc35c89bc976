<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Plural forms of the window's English words. -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>cramp::ui::history::DiaryPage</name>
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
    <name>cramp::ui::window::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %n warning sign(s)</source>
        <translation>
            <numerusform>%1, %n warning sign</numerusform>
            <numerusform>%1, %n warning signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::DiaryList</name>
    <message numerus="yes">
        <source>%n cramp(s)</source>
        <translation>
            <numerusform>%n cramp</numerusform>
            <numerusform>%n cramps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cramp(s) shown</source>
        <translation>
            <numerusform>%1 of %n cramp shown</numerusform>
            <numerusform>%1 of %n cramps shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::today::UnfinishedPanel</name>
    <message numerus="yes">
        <source>%n cramp(s) of this night can be finished in the morning.</source>
        <translation>
            <numerusform>%n cramp of this night can be finished in the morning.</numerusform>
            <numerusform>%n cramps of this night can be finished in the morning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Answer %n question</numerusform>
            <numerusform>Answer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::BinView</name>
    <message numerus="yes">
        <source>in the bin for %n day(s)</source>
        <translation>
            <numerusform>in the bin for %n day</numerusform>
            <numerusform>in the bin for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s). Nothing is removed from here by itself.</source>
        <translation>
            <numerusform>%n entry. Nothing is removed from here by itself.</numerusform>
            <numerusform>%n entries. Nothing is removed from here by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n entry(s) from the bin</source>
        <translation>
            <numerusform>return of %n entry from the bin</numerusform>
            <numerusform>return of %n entries from the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::ImportView</name>
    <message numerus="yes">
        <source>%1 has %n row(s).</source>
        <translation>
            <numerusform>%1 has %n row.</numerusform>
            <numerusform>%1 has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cramp(s)</source>
        <translation>
            <numerusform>Import %n cramp</numerusform>
            <numerusform>Import %n cramps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cramp(s) can be imported</source>
        <translation>
            <numerusform>%n cramp can be imported</numerusform>
            <numerusform>%n cramps can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n row cannot be read and is left out:</numerusform>
            <numerusform>%n rows cannot be read and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::settings::SettingsFiles</name>
    <message numerus="yes">
        <source>%n older one(s) lie in the folder.</source>
        <translation>
            <numerusform>%n older one lies in the folder.</numerusform>
            <numerusform>%n older ones lie in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::about_me::ContextQuestions</name>
    <message numerus="yes">
        <source>%n thing(s) that the check looks for are not answered. A no helps too.</source>
        <translation>
            <numerusform>%n thing that the check looks for is not answered. A no helps too.</numerusform>
            <numerusform>%n things that the check looks for are not answered. A no helps too.</numerusform>
        </translation>
    </message>
</context>
</TS>
