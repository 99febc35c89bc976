<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Plural forms of the window's English words. -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>cramp::ui::history::DiaryPage</name>
    <message numerus="yes">
        <source>deleting %n cramp(s)</source>
        <translation>
            <numerusform>deleting %n cramp</numerusform>
            <numerusform>deleting %n cramps</numerusform>
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
    <name>cramp::ui::history::TableTab</name>
    <message numerus="yes">
        <source>%n cramp(s)</source>
        <translation>
            <numerusform>%n cramp</numerusform>
            <numerusform>%n cramps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n cramp(s)</source>
        <translation>
            <numerusform>Showing %1 of %n cramp</numerusform>
            <numerusform>Showing %1 of %n cramps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::today::LastNightPanel</name>
    <message numerus="yes">
        <source>You can finish recording %n cramp(s) from tonight in the morning.</source>
        <translation>
            <numerusform>You can finish recording %n cramp from tonight in the morning.</numerusform>
            <numerusform>You can finish recording %n cramps from tonight in the morning.</numerusform>
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
    <name>CrampLine</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::entry::WhenSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::BinView</name>
    <message numerus="yes">
        <source>Delete %n entry(s) for good? Your diary is backed up first, with everything in the bin. The backup is listed in Settings. If you later import a file that contains them, they will come back.</source>
        <translation>
            <numerusform>Delete %n entry for good? Your diary is backed up first, with everything in the bin. The backup is listed in Settings. If you later import a file that contains it, it will come back.</numerusform>
            <numerusform>Delete %n entries for good? Your diary is backed up first, with everything in the bin. The backup is listed in Settings. If you later import a file that contains them, they will come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>emptying the bin of %n entry(s)</source>
        <translation>
            <numerusform>emptying the bin of %n entry</numerusform>
            <numerusform>emptying the bin of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleted %n day(s) ago</source>
        <translation>
            <numerusform>deleted %n day ago</numerusform>
            <numerusform>deleted %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s). Nothing is ever removed from the bin automatically.</source>
        <translation>
            <numerusform>%n entry. Nothing is ever removed from the bin automatically.</numerusform>
            <numerusform>%n entries. Nothing is ever removed from the bin automatically.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back %n entry(s)</source>
        <translation>
            <numerusform>putting back %n entry</numerusform>
            <numerusform>putting back %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::ImportView</name>
    <message numerus="yes">
        <source>%n cramp(s) in this table are in the bin and stay there.</source>
        <translation>
            <numerusform>%n cramp in this table is in the bin and stays there.</numerusform>
            <numerusform>%n cramps in this table are in the bin and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n cramp-free night(s)</source>
        <translation>
            <numerusform>, and %n cramp-free night</numerusform>
            <numerusform>, and %n cramp-free nights</numerusform>
        </translation>
    </message>
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
        <source>%n row(s) could not be read and will be left out:</source>
        <translation>
            <numerusform>%n row could not be read and will be left out:</numerusform>
            <numerusform>%n rows could not be read and will be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::settings::SettingsFiles</name>
    <message numerus="yes">
        <source>Last backup that was opened and checked: %1, with %n entry(s).</source>
        <translation>
            <numerusform>Last backup that was opened and checked: %1, with %n entry.</numerusform>
            <numerusform>Last backup that was opened and checked: %1, with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound and has %n entry(s).</source>
        <translation>
            <numerusform>%1 is sound and has %n entry.</numerusform>
            <numerusform>%1 is sound and has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your diary has %n entry(s) now. A copy of it will be kept.</source>
        <translation>
            <numerusform>Your diary has %n entry now. A copy of it will be kept.</numerusform>
            <numerusform>Your diary has %n entries now. A copy of it will be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are in the folder.</source>
        <translation>
            <numerusform>%n older backup is in the folder.</numerusform>
            <numerusform>%n older backups are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::about_me::ContextQuestions</name>
    <message numerus="yes">
        <source>The check needs answers to %n question(s). Answering “no” helps too.</source>
        <translation>
            <numerusform>The check needs an answer to %n question. Answering “no” helps too.</numerusform>
            <numerusform>The check needs answers to %n questions. Answering “no” helps too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::entry::QuickAnswers</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nights</name>
    <message numerus="yes">
        <source>%n cramp(s)</source>
        <translation>
            <numerusform>%n cramp</numerusform>
            <numerusform>%n cramps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchPlayer</name>
    <message numerus="yes">
        <source>Hold for %n second(s)</source>
        <translation>
            <numerusform>Hold for %n second</numerusform>
            <numerusform>Hold for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it %n time(s), at your own pace</source>
        <translation>
            <numerusform>Do it once, at your own pace</numerusform>
            <numerusform>Do it %n times, at your own pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::entry::CheckInPage</name>
    <message numerus="yes">
        <source>Saves a “no” to each of the %n sign(s) shown here.</source>
        <translation>
            <numerusform>Saves a “no” to the %n sign shown here.</numerusform>
            <numerusform>Saves a “no” to each of the %n signs shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“No” to the other %n.</source>
        <translation>
            <numerusform>“No” to the other one.</numerusform>
            <numerusform>“No” to the other %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::app::DiaryRescue</name>
    <message numerus="yes">
        <source>The newest good backup is from %1 and has %n entry(s).</source>
        <translation>
            <numerusform>The newest good backup is from %1 and has %n entry.</numerusform>
            <numerusform>The newest good backup is from %1 and has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these came from your newest backup.</source>
        <translation>
            <numerusform>%n of these came from your newest backup.</numerusform>
            <numerusform>%n of these came from your newest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cramps are missing from: %1 and %n more day(s).</source>
        <translation>
            <numerusform>Cramps are missing from: %1 and %n more day.</numerusform>
            <numerusform>Cramps are missing from: %1 and %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::FileImport</name>
    <message numerus="yes">
        <source>Adding %n entry(s)…</source>
        <translation>
            <numerusform>Adding %n entry…</numerusform>
            <numerusform>Adding %n entries…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::EpisodeDetails</name>
    <message numerus="yes">
        <source>%n cramp(s) selected.</source>
        <translation>
            <numerusform>%n cramp selected.</numerusform>
            <numerusform>%n cramps selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::history::MonthPanel</name>
    <message numerus="yes">
        <source>%n night(s) with cramps</source>
        <translation>
            <numerusform>%n night with cramps</numerusform>
            <numerusform>%n nights with cramps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendAnswers</name>
    <message numerus="yes">
        <source>%n night cramp(s) in the last 4 weeks, %1 in the 4 weeks before.</source>
        <translation>
            <numerusform>%n night cramp in the last 4 weeks, %1 in the 4 weeks before.</numerusform>
            <numerusform>%n night cramps in the last 4 weeks, %1 in the 4 weeks before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say. At least %n more night(s) must be recorded.</source>
        <translation>
            <numerusform>Too early to say. At least %n more night must be recorded.</numerusform>
            <numerusform>Too early to say. At least %n more nights must be recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say. At least %n more cramp(s) with a time are needed.</source>
        <translation>
            <numerusform>Too few to say. At least %n more cramp with a time is needed.</numerusform>
            <numerusform>Too few to say. At least %n more cramps with a time are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cramp(s) with a time are recorded.</source>
        <translation>
            <numerusform>%n cramp with a time is recorded.</numerusform>
            <numerusform>%n cramps with a time are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n cramp(s) with a time.</source>
        <translation>
            <numerusform>%1 of the %n cramp with a time.</numerusform>
            <numerusform>%1 of the %n cramps with a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n cramp(s) with a time are spread over the day or night.</source>
        <translation>
            <numerusform>The %n cramp with a time is spread over the day or night.</numerusform>
            <numerusform>The %n cramps with a time are spread over the day or night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say. Record what helped for at least %n more cramp(s).</source>
        <translation>
            <numerusform>Too few to say. Record what helped for at least %n more cramp.</numerusform>
            <numerusform>Too few to say. Record what helped for at least %n more cramps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said it eased %1 of the %n cramp(s) you tried it on. A cramp also passes by itself.</source>
        <translation>
            <numerusform>You said it eased %1 of the %n cramp you tried it on. A cramp also passes by itself.</numerusform>
            <numerusform>You said it eased %1 of the %n cramps you tried it on. A cramp also passes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::settings::NewPassphrase</name>
    <message numerus="yes">
        <source>Use at least %n character(s). 4 words that you can remember and nobody would guess make a good passphrase.</source>
        <translation>
            <numerusform>Use at least %n character. 4 words that you can remember and nobody would guess make a good passphrase.</numerusform>
            <numerusform>Use at least %n characters. 4 words that you can remember and nobody would guess make a good passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter a longer passphrase: at least %n character(s).</source>
        <translation>
            <numerusform>Enter a longer passphrase: at least %n character.</numerusform>
            <numerusform>Enter a longer passphrase: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::settings::PlainRemains</name>
    <message numerus="yes">
        <source>%n file(s) beside your diary are not locked. Anyone who can open them can read what your diary held before:</source>
        <translation>
            <numerusform>%n file beside your diary is not locked. Anyone who can open it can read what your diary held before:</numerusform>
            <numerusform>%n files beside your diary are not locked. Anyone who can open them can read what your diary held before:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s).</source>
        <translation>
            <numerusform>and %n more file.</numerusform>
            <numerusform>and %n more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) for good? A new backup is made first, locked with your passphrase.</source>
        <translation>
            <numerusform>Delete %n file for good? A new backup is made first, locked with your passphrase.</numerusform>
            <numerusform>Delete %n files for good? A new backup is made first, locked with your passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted. A new backup is locked with your passphrase.</source>
        <translation>
            <numerusform>%n file deleted. A new backup is locked with your passphrase.</numerusform>
            <numerusform>%n files deleted. A new backup is locked with your passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cramp::ui::app::WaitingWords</name>
    <message numerus="yes">
        <source>%n cramp(s) from while your diary was locked</source>
        <translation>
            <numerusform>%n cramp from while your diary was locked</numerusform>
            <numerusform>%n cramps from while your diary was locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from while your diary was locked could not be read, and stay beside it: %1</source>
        <translation>
            <numerusform>%n file from while your diary was locked could not be read, and stays beside it: %1</numerusform>
            <numerusform>%n files from while your diary was locked could not be read, and stay beside it: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
