<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArithmeticWords</name>
    <message>
        <source>all clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 left out of the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of weight x value over the sum of weights, flat over all scored items. Conforming counts 1, partial 0.5, not conforming 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight x value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight scored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 x %1 / %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is scored yet, so there is no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are not &quot;not assessed&quot; over all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 x (%1 - %2) / %1 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conforming when every scored item conforms. Not conforming when a cornerstone item (weight 3) is not conforming or the percentage is below 50. Otherwise partially conforming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps among the scored items: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage is a management figure. Certification looks at nonconformities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity is weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical. Not conforming at weight 3 is forecast as a major, any other gap as a minor nonconformity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: %1 major, %2 minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast is ours; only the certification body grades findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the capability levels of the processes and areas that cover the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability never changes conformity. It is no certification requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact x (6 - effort), from 1 to 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested from the severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested from typical person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x (6 - %2) = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick rating: the level the group agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is reached when its attributes are largely or fully achieved and those of all lower levels fully: not achieved up to 15 %, partially to 50 %, largely to 85 %, fully above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for stage 1, estimated from the gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 % documents, 25 % conformity of clauses 4 to 7, 10 % internal audit, 10 % management review, 15 % foundation. The weights are experience values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity of clauses 4 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditClass</name>
    <message>
        <source>no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented information management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantitative analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantitative control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation of innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innovating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The chart could not be written as %1. Choose a smaller size or another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart cannot be %1 by %2 points large. Give a width and a height between %3 and %4 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chart format. Use svg, png or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>subject: facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>not comparable with the point before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Impact %1, effort %2: %n gap(s)</source>
        <translation>
            <numerusform>Impact %1, effort %2: %n gap</numerusform>
            <numerusform>Impact %1, effort %2: %n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>severity %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word (severity n of 4)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1, which is part of Gapwright, cannot be used. Reports and charts would show boxes instead of text. Install Gapwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact, low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--theme takes one of light, dark, contrast and system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one project only; a window shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gapwright [options] [PROJECT.gapwright]
Workbench for implementing ISO/IEC 20000-1 service management systems.

  --theme NAME      light, dark, contrast or system, for this run
  --probe-display   exit 0 when a window can be shown, else 1
  --version         print the version
  --help            print this text

Reports without a window are made by gapwright-cli.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds no such chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability per clause: now, target, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability per process and management area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items per clause and status, as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity per section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity over the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend needs two assessments; this project has one up to the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps by impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap that could be put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most urgent actions over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap has a due date yet. Give the actions due dates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing that could be redone. Only an undo can be redone, as long as nothing was edited after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “gapwright-cli --help” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Usage: gapwright-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do. “gapwright-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: this version writes reports as PDF. Let the name of the output end in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: charts are SVG, PNG or PDF. Let the name of the output end in one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3, conformity %4, coverage %5
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: this version writes assessments as CSV. Let the name of the output end in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1” to %2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new assessment “%1”
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of “%2” change, %3 fields
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessments of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads results from CSV into an assessment; one of an unknown name is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an assessment as CSV, which import reads back unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, item set %2, %3 items
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content: clauses with items, processes, steps, templates, crosswalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no %2. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gapwright-cli does without a window what Gapwright does with one: gap analysis
against ISO/IEC 20000-1:2018, in one project file per client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the program: --help, --version. “help COMMAND” explains one command.
Exit code: 0 done, 1 it could not be done, 2 wrong usage. Nothing is written with 1 and 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document instead of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which assessment; the latest one without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is written to the history; your account without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would replace the file it is made from. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    and %1 more
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what and when, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one record: its id, or an item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many changes at most; 1000 without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change again that was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the project is open in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound; the standard output lists what was found. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a project holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a project: pages, schema, references, attachments, search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project. An existing file is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client the project is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled with a complete fictional engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it is made, for repeatable runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s report is about one process: give --process with one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 (%2 pages).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the report; two runs then give the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the gap report of an assessment as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom; full without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the owner&apos;s report, for example P15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one chart of an assessment as SVG, PNG or PDF. “chart --list” names the kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: conformity %2, coverage %3, %4
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps; forecast: %2 major, %3 minor, %4 opportunities
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1 (estimate): %1, %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 2 (estimate): %1, %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of an assessment: conformity, coverage, verdict, capability, readiness, severity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The content file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 cannot be read: %2 (byte %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Logo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like 2026-03-31, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The scope is documented and kept up to date (4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service management policy is documented (5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service management plan exists (6.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal audit is planned or done (9.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A management review is planned or done (9.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cornerstone item of clauses 4 to 7 is not conforming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internal audit covered all clauses (9.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A management review was held with its inputs (9.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cornerstone item is not conforming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service continuity has been tested (8.7.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item has been assessed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A workbench for assessing and building service management systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements are given in own words with clause numbers; no text of a standard is included. ISO/IEC 20000-1 is published by ISO and IEC, who have no part in this program. Assessing and certifying needs a licensed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program opens no network connection and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), SQLite (public domain), qpdf (Apache 2.0), Inter and Noto fonts (OFL 1.1), and Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Steps and Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clause, select an item and press C, P or N: the item is scored and the next one is selected. Say what you saw in the detail below it. Every change is saved by itself and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gapwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets (own judgement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requirement items in %2 clauses, in own words. The numbers are those of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>%1 was not taken as logo: %2 Choose an SVG, PNG or JPEG file of at most 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a picture that can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>quick win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>%1 of %2 items assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses %1 % conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditionally ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1, record %2: unreadable %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By process attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability by process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.1 Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.1 Performance management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.2 Documented information management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.1 Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.2 Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.1 Quantitative analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.2 Quantitative control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.1 Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.2 Implementation of innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client holds a licensed copy of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>The cover has no client logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement details are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not assessed yet.</source>
        <translation>
            <numerusform>%n item not assessed yet.</numerusform>
            <numerusform>%n items not assessed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a description of what is missing.</source>
        <translation>
            <numerusform>%n gap without a description of what is missing.</numerusform>
            <numerusform>%n gaps without a description of what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a recommendation, owner or due date.</source>
        <translation>
            <numerusform>%n gap without a recommendation, owner or due date.</numerusform>
            <numerusform>%n gaps without a recommendation, owner or due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) conforming without evidence.</source>
        <translation>
            <numerusform>%n item conforming without evidence.</numerusform>
            <numerusform>%n items conforming without evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not applicable without an approved reason.</source>
        <translation>
            <numerusform>%n item not applicable without an approved reason.</numerusform>
            <numerusform>%n items not applicable without an approved reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) past due.</source>
        <translation>
            <numerusform>%n action past due.</numerusform>
            <numerusform>%n actions past due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) or area(s) without a capability level.</source>
        <translation>
            <numerusform>%n process or area without a capability level.</numerusform>
            <numerusform>%n processes or areas without a capability level.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Gap analysis ISO/IEC 20000-1 – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis ISO/IEC 20000-1, board summary – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis ISO/IEC 20000-1, %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence ISO/IEC 20000-1 – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for a process owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence report for auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no catalogue to read requirements from. Install Gapwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no date. Give one as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no process “%1”. Name one of P01 to P26 or A1 to A9 for a process owner&apos;s report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again; if it fails again, report it with the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps by impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of gaps by impact (up) and effort (right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps per quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High impact, days of work: do these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High impact, weeks or months: plan them with an owner and milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low impact, little work: take along when at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low impact, much work: look for a leaner way to close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of the most urgent actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most urgent actions that have a due date. A bar ends on the due date; its length follows the effort class (1, 2, 4, 8 or 16 weeks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical advice; nothing specific was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact says how much a gap stands in the way of the certificate or hurts customers, effort how much work it is; both run from 1 to 5. Priority is impact x (6 - effort). Where nobody has set them, impact follows from severity and effort from typical person-days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap that needs an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), most urgent first. Item numbers lead to the finding.</source>
        <translation>
            <numerusform>%n action. Its item number leads to the finding.</numerusform>
            <numerusform>%n actions, most urgent first. Item numbers lead to the finding.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most urgent actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Assessment “%2”, report of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessor&apos;s conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability of the processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for stage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts are estimates by stated rules; this summary is no certification decision. The full report holds findings, evidence and method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict per clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity per section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity of each section in percent of the weight scored, and the share of its items that was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity and coverage over the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity and coverage at each assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per clause and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement items per clause by status. Bars have full length; the numbers count items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity says whether an auditor would raise a finding. The percentage is a management figure; a certificate depends on nonconformities alone, so read it together with verdict and coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment open, figures may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is the result of an assessment by consultants. It is not a certification decision and does not replace one. Requirements are put in own words; the licensed text of the standard is authoritative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project: organization, people and findings are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of documented information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard asks for the documents and records below. Their state follows from the items that rest on them: %1 in place, %2 incomplete, %3 missing, %4 not assessed, %5 not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an audit would find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(overdue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 severity, %2 forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored; coverage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity %1, coverage %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement in own words, finding, action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report lists what was seen for each requirement item, by what kind of evidence and where files were handed over. Recommendations, owners and priorities are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n item(s)</source>
        <translation>
            <numerusform>of %n item</numerusform>
            <numerusform>of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Items scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or not yet occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast major nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast minor nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast of audit findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an auditor would probably raise today. This is a forecast by rule, not a statement of a certification body: a cornerstone requirement that is not met is forecast as a major nonconformity, every other gap as a minor one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast major nonconformities (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses reached by less than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Many gaps on one clause may be raised together as one more major each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast minor nonconformities (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level per clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level per process and management area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level of each process (P) and management area (A); the table names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability levels now, as target and before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean capability level (0 to 5) of the areas that cover each clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability says how well and how stably a process is managed, from 0 (incomplete) to 5 (innovating). It is rated apart from conformity and is no requirement for a certificate; targets are those agreed for this engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes and management areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place, works, and evidence was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place in part, or not for all services, or evidence is thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent or not working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of a conditional requirement does not exist in scope; left out of the percentage, with reason and approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has not happened yet, the arrangement exists; left out of the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers coverage; left out of the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens, or only by luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is done and results come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and checked, with an owner and records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done the same defined way everywhere, people are trained for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against limits, results are predictable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved on the ground of data, and renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 x sum of weight x value over the sum of weights of all scored items. It is rolled up flat over the items, never as a mean of clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 for cornerstones, 2 normal, 1 supporting; set per engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of items that were assessed, whatever the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conforming when every scored item conforms; not conforming when a cornerstone is not met or less than half is reached; else partially conforming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major when a cornerstone is not met, minor for every other gap. A clause that is fully assessed and reached by less than half may add a major.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact x (6 - effort), 1 to 25. Quick win: impact 3 or more, effort 2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated per process and management area, never derived from conformity. The mean is shown with the lowest level and the number below target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only assessments of the same item set are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements of clauses 4 to 10 were broken down into %1 items in own words (item set %2). Each was assessed by interview, observation and samples of documents and records. Percentages are rounded for display only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example from this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements are put in own words. Only the licensed text of %1 is authoritative; a licensed copy is needed to work with this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has confirmed that it holds a licensed copy of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not yet confirmed that it holds a licensed copy of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO and IEC are trademarks of their owners. This report is neither issued nor endorsed by them, nor by any certification body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts of nonconformities, readiness and effort are estimates by stated rules. An auditor may come to other findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is no certification decision. Certificates are issued by accredited certification bodies after their own audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment rests on samples and on what was shown at the time; it cannot find every nonconformity. It holds for the scope named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample project. Organization, people, findings and files are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, level %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, level %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, report for the process owner of %2. Clauses %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements are put in own words; the licensed text of the standard is authoritative. Forecasts are estimates; this report is no certification decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) (has|have) no result yet; until then every figure is provisional.</source>
        <translation>
            <numerusform>%n item has no result yet; until then every figure is provisional.</numerusform>
            <numerusform>%n items have no result yet; until then every figure is provisional.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the forecast majors first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are %1. None of them may be open when the auditor comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the conditions for stage 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide whether an audit can take place at all and have the longest lead time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on overdue actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) past the due date.</source>
        <translation>
            <numerusform>%n action is past the due date.</numerusform>
            <numerusform>%n actions are past the due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name owners and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) (has|have) no owner or no due date.</source>
        <translation>
            <numerusform>%n gap has no owner or no due date.</numerusform>
            <numerusform>%n gaps have no owner or no due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the records running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors want to see the system work for some months, not on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mock audit by %1 leaves time to react before the certification planned for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification is planned for %1; hold the mock audit now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partial, %2 not conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major / minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast at items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest %1, %2 below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scored item conforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scored item conforms, but the assessment is not complete, so the verdict is provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cornerstone requirement fails, but the open gaps stand between the system and a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reason: %n cornerstone requirement(s) (is|are) not met, and a single one is enough for this verdict.</source>
        <translation>
            <numerusform>The reason: %n cornerstone requirement is not met, and a single one is enough for this verdict.</numerusform>
            <numerusform>The reason: %n cornerstone requirements are not met, and a single one is enough for this verdict.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason: less than half of the weight is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requirement of %1 has been scored yet, so this report states neither a percentage nor a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against clauses 4 to 10 of %1, the service management system of %2 is %3. It reaches %4 of the weighted requirements, with %5 of the items assessed. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conform(s|)</source>
        <translation>
            <numerusform>%n conforms</numerusform>
            <numerusform>%n conform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conform(s|) in part</source>
        <translation>
            <numerusform>%n conforms in part</numerusform>
            <numerusform>%n conform in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not conform</source>
        <translation>
            <numerusform>%n does not conform</numerusform>
            <numerusform>%n do not conform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n depend(s|) on events that have not occurred yet</source>
        <translation>
            <numerusform>%n depends on events that have not occurred yet</numerusform>
            <numerusform>%n depend on events that have not occurred yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not apply</source>
        <translation>
            <numerusform>%n does not apply</numerusform>
            <numerusform>%n do not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not assessed yet</source>
        <translation>
            <numerusform>%n is not assessed yet</numerusform>
            <numerusform>%n are not assessed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n requirement item(s), %1.</source>
        <translation>
            <numerusform>Of the %n requirement item, %1.</numerusform>
            <numerusform>Of the %n requirement items, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first assessment, so there is no earlier result to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment “%1” of %2 was made with another item set. Its figures are not compared with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, conformity has stayed at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, conformity has risen by %2 percentage points, from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, conformity has fallen by %2 percentage points, from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> The number of gaps is down by %n.</source>
        <translation>
            <numerusform> The number of gaps is down by %n.</numerusform>
            <numerusform> The number of gaps is down by %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> The number of gaps is up by %n.</source>
        <translation>
            <numerusform> The number of gaps is up by %n.</numerusform>
            <numerusform> The number of gaps is up by %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest gains are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower than before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section has lost ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) slipped back and (deserves|deserve) a look at the cause: %1.</source>
        <translation>
            <numerusform>%n item slipped back and deserves a look at the cause: %1.</numerusform>
            <numerusform>%n items slipped back and deserve a look at the cause: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No nonconformity is forecast at the assessed items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our forecast for a certification audit held today: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformit(y|ies)</source>
        <translation>
            <numerusform>%n major nonconformity</numerusform>
            <numerusform>%n major nonconformities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor one(s)</source>
        <translation>
            <numerusform>%n minor one</numerusform>
            <numerusform>%n minor ones</numerusform>
        </translation>
    </message>
    <message>
        <source>The majors lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than half is reached in %1; an auditor may raise each as one more major.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections stand at the same %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest sections are %1. The weakest are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process has been rated for capability yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mean capability level of the %n rated process and management area(s) is %1, the lowest is %2.</source>
        <translation>
            <numerusform>The mean capability level of the %n rated process or management area is %1, the lowest is %2.</numerusform>
            <numerusform>The mean capability level of the %n rated processes and management areas is %1, the lowest is %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them reach their target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (level %2, target %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) below target, furthest %1.</source>
        <translation>
            <numerusform>%n is below target, furthest %1.</numerusform>
            <numerusform>%n are below target, furthest %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness for the stage 1 audit is estimated at %1 of 100: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whatever the index, %n condition(s) (does|do) not hold yet:</source>
        <translation>
            <numerusform>Whatever the index, %n condition does not hold yet:</numerusform>
            <numerusform>Whatever the index, %n conditions do not hold yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 always applies: no requirement of clauses 4 to 10 can be excluded. Only items that depend on a condition may be not applicable or not yet occurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no evidence yet, so it cannot be set to conforming together with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what evidence shows that this conforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this does not apply in the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who accepted the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the arrangement that exists for the day it occurs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message numerus="yes">
        <source>(And %n more problem(s).)</source>
        <translation>
            <numerusform>(And %n more problem.)</numerusform>
            <numerusform>(And %n more problems.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s): %1 (%2)</source>
        <translation>
            <numerusform>%n item: %1 (%2)</numerusform>
            <numerusform>%n items: %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed. Add the missing mark, or double it when it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text follows a closing quotation mark. Double the marks that belong to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that a report can print. Choose a logo in the format SVG, PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB. Choose a smaller picture; an SVG or a PNG of 1000 points width is sharp enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it, or pack it into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in other programs, or copy it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, so it shows nothing. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 2 GB and cannot be kept in a project. Attach an extract, or a note that says where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read. Make the file and its folder writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no record “%2”. Give the id of a record or the number of an item, for example 8.6.1-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds records that cannot be read. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file, or its encoding is none of UTF-8, UTF-16 and Windows-1252. Save it as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and close the file in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no assessment is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line below the headings. Add a line for each item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not known. Remove it or give it one of these names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column occurs twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with the numbers of the items is missing. Add it, for example with 8.6.1-08 in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading has %2. Make them equal, and put texts that hold a separator in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no item of the catalogue. Correct the number or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in row %2 already. Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use C, P, N or U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status. Use C, P, N, NA, NYO or U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3. Correct it or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as year, month and day, for example 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: the assessment “%2” is approved and therefore locked. Import into another assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook or another packed file. This version reads CSV: save the sheet as “CSV UTF-8” and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read as Windows-1252. Check the accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It needs a line of headings and a line for each item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made: a project needs the name of the organization it is about. Enter the name of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is no longer part of the project. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no engagement, so nothing says which organization it is about. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no assessment yet. Make one in the program, or import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no assessment called “%2”. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment “%1” from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate processes and management areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1: The copy was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A project cannot be copied onto itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The file could not be written: %2. Choose another folder or free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This leftover recovery file could not be set aside, so the project was not opened. Move it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The last change was interrupted. The project and its recovery file were copied to %2 before recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be taken back, because newer records depend on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The history has no change number %2 that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Already open in %2 on %3. Open it for reading only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 did not release this project. Take over only if it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: To work on a project Gapwright needs a name for the history. Enter your name in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The record %2 in “%3” holds a value in “%4” that Gapwright cannot read. Restore a backup, or correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A project has no part named “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The history speaks of “%2”, which this project does not have. The change can be seen, but not undone or redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged. No record is affected; open the project again to rebuild it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was interrupted and has to be cleaned up. Open the project once for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read. Check the disk or the network, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file. Your change is kept and will be written as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the other records and was not made. Reload the project and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be carried out. Please report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty; it was probably not copied completely. Copy it again or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Gapwright project, or its beginning is destroyed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was not made by Gapwright. Choose a file that ends in .gapwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has parts that Gapwright does not write; for safety it is not opened. Restore a backup, or ask who sent the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was saved by a newer Gapwright. Update Gapwright to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is in an older form and has to be converted. Open it once for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is damaged: part of it is missing or unreadable. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for too much memory or time and was closed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program replaced this file. Save your work under a new name, then merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is write-protected. Use Save As to work in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only. Use Save As to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected; it was opened for reading. Use Save As to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the file is write-protected; it was opened for reading. Use Save As to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged and has been rebuilt. No record is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The file cannot be read: %2. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Attaching was stopped; nothing was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The file changed while it was read. Close it in other programs and attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is no attachment %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The attachment “%2” is damaged or incomplete. Attach the file again or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The file is too big to attach; the limit is 2 GB. Keep it elsewhere and note where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The attachment “%2” is too big to be shown here. Save it to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The project could not be converted to the form of this Gapwright and was left as it is. Open it with the older Gapwright, and report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted from form %1 to form %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The project was converted to the form of this Gapwright. The file as it was is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This cannot be undone or redone, because the record %3 in “%2” stood in the way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A record of “%2” has no id. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The record %3 in “%2” does not exist any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%3” in “%2” has changed since, so this change cannot be taken back by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The change could not be saved: %2. It is kept in memory; free space or use Save As.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leftover recovery file does not belong to this project. It was set aside as %1 and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A part is damaged (%2). Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A record of “%2” (row %3) refers to a record of “%4” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The search index is damaged. No record is affected; it can be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partially conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not conforming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Engagement details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve and lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;teps and workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gui&amp;dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gapwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ActionList</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::Application</name>
    <message>
        <source>Gapwright Cannot Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the program is missing or damaged. Install it again.

%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ApprovalDialog</name>
    <message>
        <source>It has not been assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items stand in the way of approval.</source>
        <translation>
            <numerusform>%n item stands in the way of approval.</numerusform>
            <numerusform>%n items stand in the way of approval.</numerusform>
        </translation>
    </message>
    <message>
        <source>An approved assessment is locked and must be complete. Choose an item to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the items of the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards nothing in this assessment can be changed. Later findings go into a new assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2 and locked since. Opening it again takes the approval back; the history keeps who did so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::AreaList</name>
    <message>
        <source>Processes and management areas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::AreaListModel</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area: level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>level, target</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ArithmeticDialog</name>
    <message>
        <source>Show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::AssessmentsPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessments; “%1” is shown on the other pages</source>
        <translation>
            <numerusform>%n assessment; “%1” is shown on the other pages</numerusform>
            <numerusform>%n assessments; “%1” is shown on the other pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this assessment on the other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 major, %2 minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, assessment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::AuthorDialog</name>
    <message>
        <source>Your Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history beside every change you make, so that a team can see who did what. Kept on this computer; change it in the Edit menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::BusyPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::CapabilityTab</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, attribute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the level rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ChartsTab</name>
    <message>
        <source>Items by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level, now and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity of clause %1 over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name, name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ClauseTree</name>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ClauseTreeModel</name>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 assessed, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer or other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a clause or a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ConcernList</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::CsvDialogs</name>
    <message>
        <source>Import an Assessment from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Assessment as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was exported to %1. Private notes are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::EngagementDialog</name>
    <message>
        <source>Engagement Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::EngagementForm</name>
    <message>
        <source>Logo of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the cover of reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gapwright holds requirements in own words and no text of the standard. To assess and to certify, the client needs a licensed copy of ISO/IEC 20000-1:2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::EvidencePanel</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop or paste them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would run as a program. Save a copy if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::EvidenceQueue</name>
    <message>
        <source>Picture %1-%2.png</source>
        <comment>item, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the clipboard could not be read. Save it as a file and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it, or a ZIP archive of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; a project takes files below 2 GB. Keep it where it is and write its place into the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::FigureCard</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure: value, note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how it is computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::FigureRow</name>
    <message>
        <source>Show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n scored</source>
        <translation>
            <numerusform>of %n scored</numerusform>
            <numerusform>of %n scored</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest %1, %2 below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::FilterBar</name>
    <message>
        <source>Find in these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are partial or not conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items whose owner is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with neither evidence text nor file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::FormGrid</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::GapAnalysisPage</name>
    <message>
        <source>Views of the gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the suggested recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the item&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::GapHeader</name>
    <message>
        <source>Gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or export the results of this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses, 4 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requirement item(s)</source>
        <translation>
            <numerusform>%n requirement item</numerusform>
            <numerusform>%n requirement items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>a major nonconformity is forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::GuidancePanel</name>
    <message>
        <source>About %1 person-days (%2 to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standard: clauses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clause, then an item. In the list the keys 1 to 6 or C, P, N, A, Y and U score it and move on; Space goes to its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1, %2 (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign that it is higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign that it is lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITIL practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::HistoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>item, assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here with who made it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was changed in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of %1 in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gapwright::ImportPreviewDialog</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported. Nothing has been changed; mend the file and import it again.</source>
        <translation>
            <numerusform>%n row cannot be imported. Nothing has been changed; mend the file and import it again.</numerusform>
            <numerusform>%n rows cannot be imported. Nothing has been changed; mend the file and import it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says what the assessment says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 will change, as one step that can be undone.</source>
        <comment>fields, items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n items</source>
        <translation>
            <numerusform>Import %n item</numerusform>
            <numerusform>Import %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gapwright::ItemEditor</name>
    <message>
        <source>This is no date. Write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies only if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 25, %2</source>
        <comment>score, quadrant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a suggested value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested; counts until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing or does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only: never printed, hidden while presenting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ItemListModel</name>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s)</source>
        <translation>
            <numerusform>%n evidence file</numerusform>
            <numerusform>%n evidence files</numerusform>
        </translation>
    </message>
    <message>
        <source>done, was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ItemListView</name>
    <message>
        <source>Requirement items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ItemsTab</name>
    <message>
        <source>Choose a status for all of them, here or by its key in the list. Items without evidence cannot be set to conforming together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of this clause matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause holds no requirement of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items selected</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gapwright::LevelChooser</name>
    <message>
        <source>Capability level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is assessed and what helps, in own words; no text of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses and requirement items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes and management areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::LogoField</name>
    <message>
        <source>No logo yet. Choose one or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gapwright was not closed properly the last time. Every change that was shown as saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::NewAssessmentDialog</name>
    <message>
        <source>New Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every item starts unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses, evidence texts, gaps and levels are copied; private notes and the approval are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the assessment a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the assessment; the trend is ordered by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::NewProjectDialog</name>
    <message>
        <source>New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a baseline assessment of all requirement items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds the whole project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to save the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gapwright projects (*.gapwright)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::OptionalDateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <comment>name of a date field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::OverviewPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability level, now and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next things to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>assessment, date, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partial, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 major, %2 minor forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation>
            <numerusform>%n below target</numerusform>
            <numerusform>%n below target</numerusform>
        </translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · severity %2 · %3</source>
        <comment>status, severity, owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap has been found so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::PaletteSource</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, assessment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::PresenterView</name>
    <message>
        <source>Presentation of the item at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed items of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <comment>clause, item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ProjectDesk</name>
    <message>
        <source>%1: There is no such file. It may have been moved or its drive is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gapwright sample</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ProjectDialogs</name>
    <message>
        <source>Gapwright projects (*.gapwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new name is used from the next time you open a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You now work in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>file name, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Project Is Open Already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Project Is Open Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: When two people change the same project, the work of one is lost. Take over only when you know that it is closed on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Project Is Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to %2. Check that the folder can be written and has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes Are Not Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project stays open so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ProjectSession</name>
    <message>
        <source>This project is open for reading only. Use Save As to work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no assessment yet. Start one to record results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was approved and is locked. Start a new assessment to record changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scored. %1 The same holds for %2 more of the selected items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <comment>item, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Score %n items</source>
        <translation>
            <numerusform>Score %n item</numerusform>
            <numerusform>Score %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment holds no item %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment holds no area %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ProjectView</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::RailModel</name>
    <message>
        <source>%1, %2 percent</source>
        <comment>step, progress</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::RatingButtons</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rated thing: choice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ReadinessCard</name>
    <message>
        <source>No target date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Target in %n days</source>
        <translation>
            <numerusform>Target in %n day</numerusform>
            <numerusform>Target in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Target is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Target was %n days ago</source>
        <translation>
            <numerusform>Target was %n day ago</numerusform>
            <numerusform>Target was %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate from the gap analysis alone. Click for the arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1 estimate: %1 percent, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::RecordFormBase</name>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ReportPage</name>
    <message>
        <source>Gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For printers without colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to object to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n pages</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Gap Report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::RingWidget</name>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::SaveStatus</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::SidePanel</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::StepPage</name>
    <message>
        <source>Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>number, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clauses: %1, %2 % conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 % of the effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can start when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clauses in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % conforming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::WelcomePage</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gapwright works on this computer alone: nothing is sent over a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Gapwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess a service management system against ISO/IEC 20000-1, plan what is missing, and hand over a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for one client, with a baseline assessment of 364 requirement items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .gapwright file, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fictional provider with two assessments; a fresh copy in your documents folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gapwright::Workspace</name>
    <message>
        <source>%1 is open for reading only. Use Save As to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
