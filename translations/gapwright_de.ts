<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArithmeticWords</name>
        <message>
            <source>all clauses</source>
            <translation>alle Abschnitte</translation>
        </message>
        <message>
            <source>%1 x %2 left out of the percentage.</source>
            <translation>%1 × „%2“ bleibt im Prozentwert unberücksichtigt.</translation>
        </message>
        <message>
            <source>Conformity of %1</source>
            <translation>Konformität: %1</translation>
        </message>
        <message>
            <source>Sum of weight x value over the sum of weights, flat over all scored items. Conforming counts 1, partial 0.5, not conforming 0.</source>
            <translation>Summe aus Gewicht × Wert geteilt durch die Summe der Gewichte, über alle gewerteten Anforderungen gleichermaßen. Konform zählt 1, teilweise konform 0,5, nicht konform 0.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Weight x value</source>
            <translation>Gewicht × Wert</translation>
        </message>
        <message>
            <source>Weight reached: %1</source>
            <translation>Erreichtes Gewicht: %1</translation>
        </message>
        <message>
            <source>Weight scored: %1</source>
            <translation>Gewertetes Gewicht: %1</translation>
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation>100 × %1 / %2 = %3</translation>
        </message>
        <message>
            <source>No item is scored yet, so there is no percentage.</source>
            <translation>Noch keine Anforderung ist gewertet, daher gibt es keinen Prozentwert.</translation>
        </message>
        <message>
            <source>Coverage of %1</source>
            <translation>Abdeckung: %1</translation>
        </message>
        <message>
            <source>Items that are not "not assessed" over all items.</source>
            <translation>Anforderungen mit einem anderen Status als „Nicht bewertet“ im Verhältnis zu allen Anforderungen.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>100 x (%1 - %2) / %1 = %3</source>
            <translation>100 × (%1 − %2) / %1 = %3</translation>
        </message>
        <message>
            <source>Verdict of %1</source>
            <translation>Urteil: %1</translation>
        </message>
        <message>
            <source>Conforming when every scored item conforms. Not conforming when a cornerstone item (weight 3) is not conforming or the percentage is below 50. Otherwise partially conforming.</source>
            <translation>Konform, wenn jede gewertete Anforderung konform ist. Nicht konform, wenn eine Kernanforderung (Gewicht 3) nicht konform ist oder der Prozentwert unter 50 liegt. Sonst teilweise konform.</translation>
        </message>
        <message>
            <source>Conformity: %1</source>
            <translation>Konformität: %1</translation>
        </message>
        <message>
            <source>Gaps among the scored items: %1 of %2</source>
            <translation>Lücken unter den gewerteten Anforderungen: %1 von %2</translation>
        </message>
        <message>
            <source>A percentage is a management figure. Certification looks at nonconformities.</source>
            <translation>Ein Prozentwert ist eine Steuerungsgröße. Für die Zertifizierung zählen Nichtkonformitäten.</translation>
        </message>
        <message>
            <source>Gaps in %1</source>
            <translation>Lücken: %1</translation>
        </message>
        <message>
            <source>Severity is weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical. Not conforming at weight 3 is forecast as a major, any other gap as a minor nonconformity.</source>
            <translation>Die Schwere ist Gewicht × (1 − Wert): unter 1 gering, unter 2 mittel, unter 3 hoch, 3 kritisch. „Nicht konform“ bei Gewicht 3 wird als Hauptabweichung prognostiziert, jede andere Lücke als Nebenabweichung.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Forecast: %1 major, %2 minor</source>
            <translation>Prognose: %1 Hauptabweichungen, %2 Nebenabweichungen</translation>
        </message>
        <message>
            <source>The forecast is ours; only the certification body grades findings.</source>
            <translation>Die Prognose stammt von uns; Feststellungen stuft nur die Zertifizierungsstelle ein.</translation>
        </message>
        <message>
            <source>Maturity of %1</source>
            <translation>Reifegrad: %1</translation>
        </message>
        <message>
            <source>Mean of the capability levels of the processes and areas that cover the clause.</source>
            <translation>Mittelwert der Fähigkeitsgrade der Prozesse und Bereiche, die den Abschnitt abdecken.</translation>
        </message>
        <message>
            <source>Process or area</source>
            <translation>Prozess oder Bereich</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>nicht eingestuft</translation>
        </message>
        <message>
            <source>%1 / %2 = %3</source>
            <translation>%1 / %2 = %3</translation>
        </message>
        <message>
            <source>Capability never changes conformity. It is no certification requirement.</source>
            <translation>Die Prozessfähigkeit ändert nie die Konformität. Sie ist keine Voraussetzung für die Zertifizierung.</translation>
        </message>
        <message>
            <source>Priority of %1</source>
            <translation>Priorität: %1</translation>
        </message>
        <message>
            <source>Impact x (6 - effort), from 1 to 25.</source>
            <translation>Auswirkung × (6 − Aufwand), von 1 bis 25.</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>keine Lücke</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>weight %1, %2</source>
            <translation>Gewicht %1, %2</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Auswirkung</translation>
        </message>
        <message>
            <source>suggested from the severity</source>
            <translation>aus der Schwere vorgeschlagen</translation>
        </message>
        <message>
            <source>set</source>
            <translation>festgelegt</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Aufwand</translation>
        </message>
        <message>
            <source>suggested from typical person-days</source>
            <translation>aus typischen Personentagen vorgeschlagen</translation>
        </message>
        <message>
            <source>%1 x (6 - %2) = %3</source>
            <translation>%1 × (6 − %2) = %3</translation>
        </message>
        <message>
            <source>Quadrant: %1</source>
            <translation>Quadrant: %1</translation>
        </message>
        <message>
            <source>Capability level of %1</source>
            <translation>Fähigkeitsgrad: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Quick rating: the level the group agreed on.</source>
            <translation>Schnelleinstufung: der Grad, auf den sich die Gruppe geeinigt hat.</translation>
        </message>
        <message>
            <source>A level is reached when its attributes are largely or fully achieved and those of all lower levels fully: not achieved up to 15 %, partially to 50 %, largely to 85 %, fully above.</source>
            <translation>Ein Grad ist erreicht, wenn seine Attribute überwiegend oder vollständig erfüllt sind und die aller niedrigeren Grade vollständig: nicht erfüllt bis 15 %, teilweise bis 50 %, überwiegend bis 85 %, darüber vollständig.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Erfüllung</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <source>Readiness for stage 1, estimated from the gap analysis</source>
            <translation>Bereitschaft für Stufe 1, geschätzt aus der Gap-Analyse</translation>
        </message>
        <message>
            <source>40 % documents, 25 % conformity of clauses 4 to 7, 10 % internal audit, 10 % management review, 15 % foundation. The weights are experience values.</source>
            <translation>40 % Dokumente, 25 % Konformität der Abschnitte 4 bis 7, 10 % internes Audit, 10 % Managementbewertung, 15 % Grundlagen. Die Gewichte sind Erfahrungswerte.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Conformity of clauses 4 to 7</source>
            <translation>Konformität der Abschnitte 4 bis 7</translation>
        </message>
        <message>
            <source>Internal audit</source>
            <translation>Internes Audit</translation>
        </message>
        <message>
            <source>Management review</source>
            <translation>Managementbewertung</translation>
        </message>
        <message>
            <source>Foundation</source>
            <translation>Grundlagen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Holds: %1</source>
            <translation>Erfüllt: %1</translation>
        </message>
        <message>
            <source>Does not hold: %1</source>
            <translation>Nicht erfüllt: %1</translation>
        </message>
    </context>
    <context>
        <name>AuditClass</name>
        <message>
            <source>no finding</source>
            <translation>keine Feststellung</translation>
        </message>
        <message>
            <source>opportunity for improvement</source>
            <translation>Verbesserungspotenzial</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>Nebenabweichung</translation>
        </message>
        <message>
            <source>major</source>
            <translation>Hauptabweichung</translation>
        </message>
    </context>
    <context>
        <name>Capability</name>
        <message>
            <source>Performance</source>
            <translation>Durchführung</translation>
        </message>
        <message>
            <source>Performance management</source>
            <translation>Steuerung der Durchführung</translation>
        </message>
        <message>
            <source>Documented information management</source>
            <translation>Lenkung dokumentierter Information</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Quantitative analysis</source>
            <translation>Quantitative Analyse</translation>
        </message>
        <message>
            <source>Quantitative control</source>
            <translation>Quantitative Steuerung</translation>
        </message>
        <message>
            <source>Innovation</source>
            <translation>Innovation</translation>
        </message>
        <message>
            <source>Implementation of innovation</source>
            <translation>Umsetzung der Innovation</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>performed</source>
            <translation>durchgeführt</translation>
        </message>
        <message>
            <source>managed</source>
            <translation>gesteuert</translation>
        </message>
        <message>
            <source>established</source>
            <translation>etabliert</translation>
        </message>
        <message>
            <source>predictable</source>
            <translation>vorhersagbar</translation>
        </message>
        <message>
            <source>innovating</source>
            <translation>innovierend</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>The chart could not be written as %1. Choose a smaller size or another format.</source>
            <translation>Das Diagramm konnte nicht als %1 geschrieben werden. Wählen Sie eine kleinere Größe oder ein anderes Format.</translation>
        </message>
        <message>
            <source>A chart cannot be %1 by %2 points large. Give a width and a height between %3 and %4 points.</source>
            <translation>Ein Diagramm kann nicht %1 × %2 Punkte groß sein. Geben Sie Breite und Höhe zwischen %3 und %4 Punkten an.</translation>
        </message>
        <message>
            <source>"%1" is not a chart format. Use svg, png or pdf.</source>
            <translation>„%1“ ist kein Diagrammformat. Verwenden Sie svg, png oder pdf.</translation>
        </message>
        <message>
            <source>No figures yet.</source>
            <translation>Noch keine Werte.</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name: figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>subject: facts</comment>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Anforderung</numerusform>
                <numerusform>%n Anforderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>not comparable with the point before</source>
            <translation>nicht mit dem Punkt davor vergleichbar</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>milestone on %1</source>
            <translation>Meilenstein am %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht begonnen</translation>
        </message>
        <message numerus="yes">
            <source>Impact %1, effort %2: %n gap(s)</source>
            <translation>
                <numerusform>Auswirkung %1, Aufwand %2: %n Lücke</numerusform>
                <numerusform>Auswirkung %1, Aufwand %2: %n Lücken</numerusform>
            </translation>
        </message>
        <message>
            <source>severity %1 of 4</source>
            <translation>Schwere %1 von 4</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>word (severity n of 4)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The font %1, which is part of Gapwright, cannot be used. Reports and charts would show boxes instead of text. Install Gapwright again.</source>
            <translation>Die Schrift %1, ein Bestandteil von Gapwright, lässt sich nicht verwenden. Berichte und Diagramme würden Kästchen statt Text zeigen. Installieren Sie Gapwright neu.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>– no value</source>
            <translation>– kein Wert</translation>
        </message>
        <message>
            <source>Quick wins</source>
            <translation>Quick Wins</translation>
        </message>
        <message>
            <source>Major projects</source>
            <translation>Großprojekte</translation>
        </message>
        <message>
            <source>Fill-ins</source>
            <translation>Nebenbei</translation>
        </message>
        <message>
            <source>Reconsider</source>
            <translation>Überdenken</translation>
        </message>
        <message>
            <source>Effort, low to high</source>
            <translation>Aufwand, gering bis hoch</translation>
        </message>
        <message>
            <source>Impact, low to high</source>
            <translation>Auswirkung, gering bis hoch</translation>
        </message>
        <message>
            <source>Conforming</source>
            <translation>Konform</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Teilweise konform</translation>
        </message>
        <message>
            <source>Not conforming</source>
            <translation>Nicht konform</translation>
        </message>
        <message>
            <source>Not yet occurred</source>
            <translation>Noch nicht eingetreten</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Nicht anwendbar</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht bewertet</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--theme takes one of light, dark, contrast and system.</source>
            <translation>--theme erwartet light, dark, contrast oder system.</translation>
        </message>
        <message>
            <source>There is no option %1. See --help.</source>
            <translation>Die Option %1 gibt es nicht. Siehe --help.</translation>
        </message>
        <message>
            <source>Name one project only; a window shows one.</source>
            <translation>Geben Sie nur ein Projekt an; ein Fenster zeigt eines.</translation>
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
            <translation>Aufruf: gapwright [Optionen] [PROJEKT.gapwright]
Werkbank für die Einführung von Service-Management-Systemen nach ISO/IEC 20000-1.

  --theme NAME      light, dark, contrast oder system, nur für diesen Lauf
  --probe-display   endet mit 0, wenn ein Fenster gezeigt werden kann, sonst mit 1
  --version         Version ausgeben
  --help            diesen Text ausgeben

Berichte ohne Fenster erstellt gapwright-cli.
</translation>
        </message>
        <message>
            <source>The report holds no such chart.</source>
            <translation>Der Bericht enthält kein solches Diagramm.</translation>
        </message>
        <message>
            <source>capability per clause: now, target, baseline</source>
            <translation>Prozessfähigkeit je Abschnitt: aktuell, Ziel, Ausgangsbewertung</translation>
        </message>
        <message>
            <source>capability per process and management area</source>
            <translation>Prozessfähigkeit je Prozess und Managementbereich</translation>
        </message>
        <message>
            <source>items per clause and status, as bars</source>
            <translation>Anforderungen je Abschnitt und Status, als Balken</translation>
        </message>
        <message>
            <source>conformity per section</source>
            <translation>Konformität je Unterabschnitt</translation>
        </message>
        <message>
            <source>conformity over the assessments</source>
            <translation>Konformität über die Bewertungen hinweg</translation>
        </message>
        <message>
            <source>A trend needs two assessments; this project has one up to the chosen one.</source>
            <translation>Für eine Entwicklung sind zwei Bewertungen nötig; dieses Projekt hat bis zur gewählten nur eine.</translation>
        </message>
        <message>
            <source>gaps by impact and effort</source>
            <translation>Lücken nach Auswirkung und Aufwand</translation>
        </message>
        <message>
            <source>There is no gap that could be put in order.</source>
            <translation>Es gibt keine Lücke, die sich einordnen ließe.</translation>
        </message>
        <message>
            <source>the most urgent actions over time</source>
            <translation>die dringendsten Maßnahmen im Zeitverlauf</translation>
        </message>
        <message>
            <source>No gap has a due date yet. Give the actions due dates first.</source>
            <translation>Noch keine Lücke hat einen Termin. Geben Sie den Maßnahmen zuerst Termine.</translation>
        </message>
        <message>
            <source>Undone: %1
</source>
            <translation>Rückgängig gemacht: %1
</translation>
        </message>
        <message>
            <source>%1 holds nothing that could be undone.</source>
            <translation>%1 enthält nichts, was sich rückgängig machen ließe.</translation>
        </message>
        <message>
            <source>Redone: %1
</source>
            <translation>Wiederholt: %1
</translation>
        </message>
        <message>
            <source>%1 holds nothing that could be redone. Only an undo can be redone, as long as nothing was edited after it.</source>
            <translation>%1 enthält nichts, was sich wiederholen ließe. Wiederholen lässt sich nur ein Rückgängigmachen, solange danach nichts bearbeitet wurde.</translation>
        </message>
        <message>
            <source>There is no command “%1”. “gapwright-cli --help” lists all.</source>
            <translation>Den Befehl „%1“ gibt es nicht. „gapwright-cli --help“ zeigt alle.</translation>
        </message>
        <message>
            <source> Usage: gapwright-cli %1</source>
            <translation> Aufruf: gapwright-cli %1</translation>
        </message>
        <message>
            <source>The standard output cannot be written.</source>
            <translation>In die Standardausgabe kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Say what to do. “gapwright-cli --help” lists the commands.</source>
            <translation>Geben Sie an, was zu tun ist. „gapwright-cli --help“ zeigt alle Befehle.</translation>
        </message>
        <message>
            <source>%1 cannot be written: this version writes reports as PDF. Let the name of the output end in .pdf.</source>
            <translation>%1 kann nicht geschrieben werden: Diese Version schreibt Berichte als PDF. Lassen Sie den Namen der Ausgabe auf .pdf enden.</translation>
        </message>
        <message>
            <source>%1 cannot be written: charts are SVG, PNG or PDF. Let the name of the output end in one of these.</source>
            <translation>%1 kann nicht geschrieben werden: Diagramme gibt es als SVG, PNG oder PDF. Lassen Sie den Namen der Ausgabe auf eines davon enden.</translation>
        </message>
        <message>
            <source>%1  %2  %3, conformity %4, coverage %5
</source>
            <translation>%1  %2  %3, Konformität %4, Abdeckung %5
</translation>
        </message>
        <message>
            <source>%1 cannot be written: this version writes assessments as CSV. Let the name of the output end in .csv.</source>
            <translation>%1 kann nicht geschrieben werden: Diese Version schreibt Bewertungen als CSV. Lassen Sie den Namen der Ausgabe auf .csv enden.</translation>
        </message>
        <message>
            <source>Wrote “%1” to %2.
</source>
            <translation>„%1“ wurde nach %2 geschrieben.
</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>A new assessment “%1”
</source>
            <translation>Eine neue Bewertung „%1“
</translation>
        </message>
        <message>
            <source>%1 items of “%2” change, %3 fields
</source>
            <translation>%1 Anforderungen von „%2“ ändern sich, %3 Felder
</translation>
        </message>
        <message>
            <source>Nothing was written.
</source>
            <translation>Es wurde nichts geschrieben.
</translation>
        </message>
        <message>
            <source>The assessments of a project.</source>
            <translation>Die Bewertungen eines Projekts.</translation>
        </message>
        <message>
            <source>Reads results from CSV into an assessment; one of an unknown name is made.</source>
            <translation>Liest Ergebnisse aus CSV in eine Bewertung; gibt es keine des Namens, wird sie angelegt.</translation>
        </message>
        <message>
            <source>only say what would change</source>
            <translation>nur sagen, was sich ändern würde</translation>
        </message>
        <message>
            <source>Writes an assessment as CSV, which import reads back unchanged.</source>
            <translation>Schreibt eine Bewertung als CSV; import liest sie unverändert wieder ein.</translation>
        </message>
        <message>
            <source>%1, item set %2, %3 items
</source>
            <translation>%1, Anforderungssatz %2, %3 Anforderungen
</translation>
        </message>
        <message>
            <source>The content: clauses with items, processes, steps, templates, crosswalk.</source>
            <translation>Der Inhalt: Abschnitte mit Anforderungen, Prozesse, Schritte, Vorlagen, Querverweise.</translation>
        </message>
        <message>
            <source>“%1” does not fit %2.</source>
            <translation>„%1“ passt nicht zu %2.</translation>
        </message>
        <message>
            <source>“%1” has no option %2.</source>
            <translation>„%1“ kennt die Option %2 nicht.</translation>
        </message>
        <message>
            <source>The option %1 is given twice.</source>
            <translation>Die Option %1 ist zweimal angegeben.</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>Die Option %1 nimmt keinen Wert.</translation>
        </message>
        <message>
            <source>The option %1 needs a value: %2.</source>
            <translation>Die Option %1 braucht einen Wert: %2.</translation>
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation>„%1“ ist ein Wort zu viel.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ist leer.</translation>
        </message>
        <message>
            <source>“%1” is no %2. Use one of: %3.</source>
            <translation>„%1“ ist nicht gültig für %2. Möglich sind: %3.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlt.</translation>
        </message>
        <message>
            <source>gapwright-cli does without a window what Gapwright does with one: gap analysis
against ISO/IEC 20000-1:2018, in one project file per client.</source>
            <translation>gapwright-cli macht ohne Fenster, was Gapwright mit Fenster macht: Gap-Analysen
nach ISO/IEC 20000-1:2018, eine Projektdatei je Kunde.</translation>
        </message>
        <message>
            <source>Options of the program: --help, --version. “help COMMAND” explains one command.
Exit code: 0 done, 1 it could not be done, 2 wrong usage. Nothing is written with 1 and 2.</source>
            <translation>Optionen des Programms: --help, --version. „help BEFEHL“ erklärt einen Befehl.
Endcode: 0 erledigt, 1 nicht möglich, 2 falsch aufgerufen. Bei 1 und 2 wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>one JSON document instead of lines</source>
            <translation>ein JSON-Dokument statt Zeilen</translation>
        </message>
        <message>
            <source>which assessment; the latest one without</source>
            <translation>welche Bewertung; ohne Angabe die neueste</translation>
        </message>
        <message>
            <source>who is written to the history; your account without</source>
            <translation>wer im Verlauf steht; ohne Angabe Ihr Benutzerkonto</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>die zu schreibende Datei</translation>
        </message>
        <message>
            <source>%1 is a folder. Name a file in it.</source>
            <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>%1 would replace the file it is made from. Choose another name.</source>
            <translation>%1 würde die Datei ersetzen, aus der es entsteht. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>    and %1 more
</source>
            <translation>    und %1 weitere
</translation>
        </message>
        <message>
            <source>Copied to %1.
</source>
            <translation>Nach %1 kopiert.
</translation>
        </message>
        <message>
            <source>Who changed what and when, the newest first.</source>
            <translation>Wer was wann geändert hat, das Neueste zuerst.</translation>
        </message>
        <message>
            <source>only one record: its id, or an item number</source>
            <translation>nur ein Datensatz: seine Kennung oder die Nummer einer Anforderung</translation>
        </message>
        <message>
            <source>how many changes at most; 1000 without</source>
            <translation>wie viele Änderungen höchstens; ohne Angabe 1000</translation>
        </message>
        <message>
            <source>Takes back the last change.</source>
            <translation>Nimmt die letzte Änderung zurück.</translation>
        </message>
        <message>
            <source>Makes the change again that was undone last.</source>
            <translation>Führt die zuletzt zurückgenommene Änderung wieder aus.</translation>
        </message>
        <message>
            <source>Writes a consistent copy, also while the project is open in the program.</source>
            <translation>Schreibt eine stimmige Kopie, auch während das Projekt im Programm offen ist.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Format version</source>
            <translation>Version des Formats</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>%1 is sound.
</source>
            <translation>%1 ist in Ordnung.
</translation>
        </message>
        <message>
            <source>%1 is not sound; the standard output lists what was found. Restore a backup.</source>
            <translation>%1 ist beschädigt; die Standardausgabe nennt, was gefunden wurde. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Says what a project holds.</source>
            <translation>Sagt, was ein Projekt enthält.</translation>
        </message>
        <message>
            <source>Checks a project: pages, schema, references, attachments, search index.</source>
            <translation>Prüft ein Projekt: Seiten, Schema, Verweise, Anlagen, Suchindex.</translation>
        </message>
        <message>
            <source>Made %1.
</source>
            <translation>%1 wurde angelegt.
</translation>
        </message>
        <message>
            <source>Makes a project. An existing file is never replaced.</source>
            <translation>Legt ein Projekt an. Eine vorhandene Datei wird nie ersetzt.</translation>
        </message>
        <message>
            <source>the client the project is about</source>
            <translation>der Kunde, um den es im Projekt geht</translation>
        </message>
        <message>
            <source>filled with a complete fictional engagement</source>
            <translation>gefüllt mit einem vollständigen erfundenen Auftrag</translation>
        </message>
        <message>
            <source>the day it is made, for repeatable runs</source>
            <translation>der Tag der Anlage, für wiederholbare Läufe</translation>
        </message>
        <message>
            <source>The owner's report is about one process: give --process with one of %1.</source>
            <translation>Der Bericht für Verantwortliche handelt von einem Prozess: Geben Sie --process mit einem von %1 an.</translation>
        </message>
        <message>
            <source>Wrote %1 (%2 pages).
</source>
            <translation>%1 wurde geschrieben (%2 Seiten).
</translation>
        </message>
        <message>
            <source>Wrote %1.
</source>
            <translation>%1 wurde geschrieben.
</translation>
        </message>
        <message>
            <source>the day of the report; two runs then give the same bytes</source>
            <translation>der Tag des Berichts; zwei Läufe ergeben dann dieselben Bytes</translation>
        </message>
        <message>
            <source>Writes the gap report of an assessment as PDF.</source>
            <translation>Schreibt den Gap-Bericht einer Bewertung als PDF.</translation>
        </message>
        <message>
            <source>for whom; full without</source>
            <translation>für wen; ohne Angabe vollständig</translation>
        </message>
        <message>
            <source>of the owner's report, for example P15</source>
            <translation>für den Bericht an Verantwortliche, zum Beispiel P15</translation>
        </message>
        <message>
            <source>Writes one chart of an assessment as SVG, PNG or PDF. “chart --list” names the kinds.</source>
            <translation>Schreibt ein Diagramm einer Bewertung als SVG, PNG oder PDF. „chart --list“ nennt die Arten.</translation>
        </message>
        <message>
            <source>The kinds of charts.</source>
            <translation>Die Arten von Diagrammen.</translation>
        </message>
        <message>
            <source>%1: conformity %2, coverage %3, %4
</source>
            <translation>%1: Konformität %2, Abdeckung %3, %4
</translation>
        </message>
        <message>
            <source>%1 gaps; forecast: %2 major, %3 minor, %4 opportunities
</source>
            <translation>%1 Lücken; Prognose: %2 schwerwiegende, %3 geringfügige, %4 Verbesserungsmöglichkeiten
</translation>
        </message>
        <message>
            <source>Stage 1 (estimate): %1, %2
</source>
            <translation>Stufe 1 (Schätzung): %1, %2
</translation>
        </message>
        <message>
            <source>Stage 2 (estimate): %1, %2
</source>
            <translation>Stufe 2 (Schätzung): %1, %2
</translation>
        </message>
        <message>
            <source>The figures of an assessment: conformity, coverage, verdict, capability, readiness, severity.</source>
            <translation>Die Kennzahlen einer Bewertung: Konformität, Abdeckung, Urteil, Fähigkeit, Bereitschaft, Schwere.</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>The content file %1 is missing.</source>
            <translation>Die Inhaltsdatei %1 fehlt.</translation>
        </message>
        <message>
            <source>The content file %1 cannot be read: %2 (byte %3).</source>
            <translation>Die Inhaltsdatei %1 kann nicht gelesen werden: %2 (Byte %3).</translation>
        </message>
    </context>
    <context>
        <name>DocumentState</name>
        <message>
            <source>not assessed</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>in place</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>nicht anwendbar</translation>
        </message>
    </context>
    <context>
        <name>EngagementDialog</name>
        <message>
            <source>Logo %1</source>
            <translation>Logo %1</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Write a whole number.</source>
            <translation>Geben Sie eine ganze Zahl ein.</translation>
        </message>
        <message>
            <source>Write a number between %1 and %2.</source>
            <translation>Geben Sie eine Zahl zwischen %1 und %2 ein.</translation>
        </message>
        <message>
            <source>Write a date like 2026-03-31, or nothing.</source>
            <translation>Geben Sie ein Datum wie 2026-03-31 ein oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine Angabe</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>not scored</source>
            <translation>nicht gewertet</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a percentage</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder or free space.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>The scope is documented and kept up to date (4.3).</source>
            <translation>Der Anwendungsbereich ist dokumentiert und wird aktuell gehalten (4.3).</translation>
        </message>
        <message>
            <source>The service management policy is documented (5.2).</source>
            <translation>Die Service-Management-Politik ist dokumentiert (5.2).</translation>
        </message>
        <message>
            <source>A service management plan exists (6.3).</source>
            <translation>Ein Service-Management-Plan liegt vor (6.3).</translation>
        </message>
        <message>
            <source>An internal audit is planned or done (9.2).</source>
            <translation>Ein internes Audit ist geplant oder durchgeführt (9.2).</translation>
        </message>
        <message>
            <source>A management review is planned or done (9.3).</source>
            <translation>Eine Managementbewertung ist geplant oder durchgeführt (9.3).</translation>
        </message>
        <message>
            <source>No cornerstone item of clauses 4 to 7 is not conforming.</source>
            <translation>Keine Kernanforderung der Abschnitte 4 bis 7 ist nicht konform.</translation>
        </message>
        <message>
            <source>The internal audit covered all clauses (9.2).</source>
            <translation>Das interne Audit hat alle Abschnitte abgedeckt (9.2).</translation>
        </message>
        <message>
            <source>A management review was held with its inputs (9.3).</source>
            <translation>Eine Managementbewertung mit ihren Eingaben hat stattgefunden (9.3).</translation>
        </message>
        <message>
            <source>No cornerstone item is not conforming.</source>
            <translation>Keine Kernanforderung ist nicht konform.</translation>
        </message>
        <message>
            <source>Service continuity has been tested (8.7.2).</source>
            <translation>Die Service-Kontinuität wurde getestet (8.7.2).</translation>
        </message>
        <message>
            <source>Every item has been assessed.</source>
            <translation>Jede Anforderung wurde bewertet.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialogs</name>
        <message>
            <source>A workbench for assessing and building service management systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>Eine Werkbank zum Bewerten und Aufbauen von Service-Management-Systemen. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Requirements are given in own words with clause numbers; no text of a standard is included. ISO/IEC 20000-1 is published by ISO and IEC, who have no part in this program. Assessing and certifying needs a licensed copy.</source>
            <translation>Die Anforderungen sind in eigenen Worten mit Abschnittsnummern wiedergegeben; Normtext ist nicht enthalten. ISO/IEC 20000-1 wird von ISO und IEC herausgegeben, die an diesem Programm nicht beteiligt sind. Zum Bewerten und Zertifizieren ist ein lizenziertes Exemplar nötig.</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the program opens no network connection and sends nothing.</source>
            <translation>Alles bleibt auf diesem Computer: Das Programm öffnet keine Netzwerkverbindung und sendet nichts.</translation>
        </message>
        <message>
            <source>Made with Qt (LGPL 3), SQLite (public domain), qpdf (Apache 2.0), Inter and Noto fonts (OFL 1.1), and Lucide icons (ISC).</source>
            <translation>Erstellt mit Qt (LGPL 3), SQLite (gemeinfrei), qpdf (Apache 2.0), den Schriften Inter und Noto (OFL 1.1) und Lucide-Symbolen (ISC).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>First Steps and Keys</source>
            <translation>Erste Schritte und Tasten</translation>
        </message>
        <message>
            <source>Choose a clause, select an item and press C, P or N: the item is scored and the next one is selected. Say what you saw in the detail below it. Every change is saved by itself and can be undone.</source>
            <translation>Wählen Sie einen Abschnitt, dann eine Anforderung, und drücken Sie C, P oder N: Die Anforderung wird bewertet und die nächste ausgewählt. Schreiben Sie in die Einzelheiten darunter, was Sie gesehen haben. Jede Änderung wird von selbst gespeichert und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Commands and keys</source>
            <translation>Befehle und Tasten</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>About Gapwright</source>
            <translation>Über Gapwright</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>In one sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <source>To be documented</source>
            <translation>Zu dokumentieren</translation>
        </message>
        <message>
            <source>Built in step</source>
            <translation>Entsteht in Schritt</translation>
        </message>
        <message>
            <source>Meets (own judgement)</source>
            <translation>Entspricht (eigene Einschätzung)</translation>
        </message>
        <message>
            <source>Requirement in own words</source>
            <translation>Anforderung in eigenen Worten</translation>
        </message>
        <message>
            <source>Applies when</source>
            <translation>Gilt, wenn</translation>
        </message>
        <message>
            <source>Ask in the workshop</source>
            <translation>Fragen für den Workshop</translation>
        </message>
        <message>
            <source>Typical evidence</source>
            <translation>Typische Nachweise</translation>
        </message>
        <message>
            <source>Typical gap</source>
            <translation>Typische Lücke</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>%1 requirement items in %2 clauses, in own words. The numbers are those of %3.</source>
            <translation>%1 Anforderungen in %2 Abschnitten, in eigenen Worten. Die Nummern sind die von %3.</translation>
        </message>
        <message>
            <source>Choose an entry to read about it.</source>
            <translation>Wählen Sie einen Eintrag, um darüber zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>%1 was not taken as logo: %2 Choose an SVG, PNG or JPEG file of at most 8 MB.</source>
            <translation>%1 wurde nicht als Logo übernommen: %2 Wählen Sie eine SVG-, PNG- oder JPEG-Datei mit höchstens 8 MB.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <translation>Die Datei ist zu groß.</translation>
        </message>
        <message>
            <source>It is not a picture that can be printed.</source>
            <translation>Die Datei ist kein druckbares Bild.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
    </context>
    <context>
        <name>Priority</name>
        <message>
            <source>quick win</source>
            <translation>Quick Win</translation>
        </message>
        <message>
            <source>major project</source>
            <translation>Großprojekt</translation>
        </message>
        <message>
            <source>fill-in</source>
            <translation>nebenbei</translation>
        </message>
        <message>
            <source>reconsider</source>
            <translation>überdenken</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>%1 of %2 items assessed</source>
            <translation>%1 von %2 Anforderungen bewertet</translation>
        </message>
        <message>
            <source>Clauses %1 % conforming</source>
            <translation>Abschnitte zu %1 % konform</translation>
        </message>
        <message>
            <source>Clauses not assessed</source>
            <translation>Abschnitte nicht bewertet</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Gap analysis</source>
            <translation>Gap-Analyse</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation>
                <numerusform>%n Lücke</numerusform>
                <numerusform>%n Lücken</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message numerus="yes">
            <source>%n assessments</source>
            <translation>
                <numerusform>%n Bewertung</numerusform>
                <numerusform>%n Bewertungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Preview and PDF</source>
            <translation>Vorschau und PDF</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Wer was geändert hat</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Clauses and templates</source>
            <translation>Abschnitte und Vorlagen</translation>
        </message>
        <message>
            <source>Implementation steps</source>
            <translation>Einführungsschritte</translation>
        </message>
        <message>
            <source>Certification cycle</source>
            <translation>Zertifizierungszyklus</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>not ready</source>
            <translation>nicht bereit</translation>
        </message>
        <message>
            <source>conditionally ready</source>
            <translation>bedingt bereit</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>%1, record %2: unreadable %3</source>
            <translation>%1, Datensatz %2: unlesbar: %3</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>Re-assessment</source>
            <translation>Folgebewertung</translation>
        </message>
        <message>
            <source>Mock audit</source>
            <translation>Probeaudit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind of assessment</source>
            <translation>Art der Bewertung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Bewertung durch</translation>
        </message>
        <message>
            <source>Item set</source>
            <translation>Anforderungskatalog</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Freigegeben am</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Fazit</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anlagen</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateityp</translation>
        </message>
        <message>
            <source>Quick rating</source>
            <translation>Schnelleinstufung</translation>
        </message>
        <message>
            <source>By process attributes</source>
            <translation>Nach Prozessattributen</translation>
        </message>
        <message>
            <source>Capability by process</source>
            <translation>Prozessfähigkeit je Prozess</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Process or area</source>
            <translation>Prozess oder Bereich</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Capability level</source>
            <translation>Fähigkeitsgrad</translation>
        </message>
        <message>
            <source>Target level</source>
            <translation>Zielgrad</translation>
        </message>
        <message>
            <source>1.1 Performance</source>
            <translation>1.1 Durchführung</translation>
        </message>
        <message>
            <source>2.1 Performance management</source>
            <translation>2.1 Steuerung der Durchführung</translation>
        </message>
        <message>
            <source>2.2 Documented information management</source>
            <translation>2.2 Lenkung dokumentierter Information</translation>
        </message>
        <message>
            <source>3.1 Definition</source>
            <translation>3.1 Definition</translation>
        </message>
        <message>
            <source>3.2 Deployment</source>
            <translation>3.2 Anwendung</translation>
        </message>
        <message>
            <source>4.1 Quantitative analysis</source>
            <translation>4.1 Quantitative Analyse</translation>
        </message>
        <message>
            <source>4.2 Quantitative control</source>
            <translation>4.2 Quantitative Steuerung</translation>
        </message>
        <message>
            <source>5.1 Innovation</source>
            <translation>5.1 Innovation</translation>
        </message>
        <message>
            <source>5.2 Implementation of innovation</source>
            <translation>5.2 Umsetzung der Innovation</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Vollständiger Firmenname</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Staff in scope</source>
            <translation>Beschäftigte im Anwendungsbereich</translation>
        </message>
        <message>
            <source>Scope of the SMS</source>
            <translation>Anwendungsbereich des SMS</translation>
        </message>
        <message>
            <source>Lead assessor</source>
            <translation>Leitung der Bewertung</translation>
        </message>
        <message>
            <source>Consultancy</source>
            <translation>Beratungsunternehmen</translation>
        </message>
        <message>
            <source>Client holds a licensed copy of the standard</source>
            <translation>Kunde besitzt ein lizenziertes Exemplar der Norm</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Target certification</source>
            <translation>Angestrebte Zertifizierung</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Vertraulichkeit</translation>
        </message>
        <message>
            <source>Sample project</source>
            <translation>Beispielprojekt</translation>
        </message>
        <message>
            <source>Evidence files</source>
            <translation>Nachweisdateien</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Conforming</source>
            <translation>Konform</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Teilweise konform</translation>
        </message>
        <message>
            <source>Not conforming</source>
            <translation>Nicht konform</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Nicht anwendbar</translation>
        </message>
        <message>
            <source>Not yet occurred</source>
            <translation>Noch nicht eingetreten</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht bewertet</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>tool data</source>
            <translation>Werkzeugdaten</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Results by item</source>
            <translation>Ergebnisse je Anforderung</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Art des Nachweises</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Reason approved by</source>
            <translation>Begründung anerkannt von</translation>
        </message>
        <message>
            <source>Opportunity for improvement</source>
            <translation>Verbesserungspotenzial</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Auswirkung</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Aufwand</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Private Notiz</translation>
        </message>
    </context>
    <context>
        <name>ReportCheck</name>
        <message>
            <source>The cover has no client logo.</source>
            <translation>Das Deckblatt hat kein Kundenlogo.</translation>
        </message>
        <message>
            <source>Engagement details are missing: %1.</source>
            <translation>Es fehlen Auftragsdaten: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) not assessed yet.</source>
            <translation>
                <numerusform>%n Anforderung ist noch nicht bewertet.</numerusform>
                <numerusform>%n Anforderungen sind noch nicht bewertet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without a description of what is missing.</source>
            <translation>
                <numerusform>%n Lücke ohne Beschreibung dessen, was fehlt.</numerusform>
                <numerusform>%n Lücken ohne Beschreibung dessen, was fehlt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without a recommendation, owner or due date.</source>
            <translation>
                <numerusform>%n Lücke ohne Empfehlung, Verantwortliche oder Termin.</numerusform>
                <numerusform>%n Lücken ohne Empfehlung, Verantwortliche oder Termin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) conforming without evidence.</source>
            <translation>
                <numerusform>%n Anforderung konform ohne Nachweis.</numerusform>
                <numerusform>%n Anforderungen konform ohne Nachweis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) not applicable without an approved reason.</source>
            <translation>
                <numerusform>%n Anforderung nicht anwendbar ohne anerkannte Begründung.</numerusform>
                <numerusform>%n Anforderungen nicht anwendbar ohne anerkannte Begründung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) past due.</source>
            <translation>
                <numerusform>%n überfällige Maßnahme.</numerusform>
                <numerusform>%n überfällige Maßnahmen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) or area(s) without a capability level.</source>
            <translation>
                <numerusform>%n Prozess oder Bereich ohne Fähigkeitsgrad.</numerusform>
                <numerusform>%n Prozesse oder Bereiche ohne Fähigkeitsgrad.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Gap analysis ISO/IEC 20000-1 – %1</source>
            <translation>Gap-Analyse ISO/IEC 20000-1 – %1</translation>
        </message>
        <message>
            <source>Gap analysis ISO/IEC 20000-1, board summary – %1</source>
            <translation>Gap-Analyse ISO/IEC 20000-1, Kurzfassung für die Geschäftsleitung – %1</translation>
        </message>
        <message>
            <source>Gap analysis ISO/IEC 20000-1, %1 – %2</source>
            <translation>Gap-Analyse ISO/IEC 20000-1, %1 – %2</translation>
        </message>
        <message>
            <source>Evidence ISO/IEC 20000-1 – %1</source>
            <translation>Nachweise ISO/IEC 20000-1 – %1</translation>
        </message>
        <message>
            <source>Gap analysis against %1</source>
            <translation>Gap-Analyse nach %1</translation>
        </message>
        <message>
            <source>Full report</source>
            <translation>Vollständiger Bericht</translation>
        </message>
        <message>
            <source>Summary for the board</source>
            <translation>Kurzfassung für die Geschäftsleitung</translation>
        </message>
        <message>
            <source>Report for a process owner</source>
            <translation>Bericht für Prozessverantwortliche</translation>
        </message>
        <message>
            <source>Evidence report for auditors</source>
            <translation>Nachweisbericht für Auditoren</translation>
        </message>
        <message>
            <source>The report has no catalogue to read requirements from. Install Gapwright again.</source>
            <translation>Dem Bericht fehlt der Katalog der Anforderungen. Installieren Sie Gapwright neu.</translation>
        </message>
        <message>
            <source>The report has no date. Give one as YYYY-MM-DD.</source>
            <translation>Der Bericht hat kein Datum. Geben Sie eines in der Form JJJJ-MM-TT an.</translation>
        </message>
        <message>
            <source>There is no process “%1”. Name one of P01 to P26 or A1 to A9 for a process owner's report.</source>
            <translation>Den Prozess „%1“ gibt es nicht. Geben Sie für einen Bericht für Prozessverantwortliche P01 bis P26 oder A1 bis A9 an.</translation>
        </message>
        <message>
            <source>Logo of %1</source>
            <translation>Logo von %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>The report was stopped.</source>
            <translation>Der Bericht wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The report was stopped. Nothing was written.</source>
            <translation>Der Bericht wurde abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it fails again, report it with the technical detail.</source>
            <translation>Das PDF konnte nicht erstellt werden. Versuchen Sie es noch einmal; scheitert es erneut, melden Sie es mit der technischen Einzelheit.</translation>
        </message>
        <message>
            <source>Gaps by impact and effort</source>
            <translation>Lücken nach Auswirkung und Aufwand</translation>
        </message>
        <message>
            <source>Number of gaps by impact (up) and effort (right).</source>
            <translation>Anzahl der Lücken nach Auswirkung (nach oben) und Aufwand (nach rechts).</translation>
        </message>
        <message>
            <source>Gaps per quadrant</source>
            <translation>Lücken je Quadrant</translation>
        </message>
        <message>
            <source>Quadrant</source>
            <translation>Quadrant</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>High impact, days of work: do these first.</source>
            <translation>Hohe Auswirkung, Aufwand von Tagen: zuerst erledigen.</translation>
        </message>
        <message>
            <source>High impact, weeks or months: plan them with an owner and milestones.</source>
            <translation>Hohe Auswirkung, Wochen oder Monate: mit Verantwortlichen und Meilensteinen planen.</translation>
        </message>
        <message>
            <source>Low impact, little work: take along when at it.</source>
            <translation>Geringe Auswirkung, wenig Aufwand: bei Gelegenheit miterledigen.</translation>
        </message>
        <message>
            <source>Low impact, much work: look for a leaner way to close the gap.</source>
            <translation>Geringe Auswirkung, viel Aufwand: einen schlankeren Weg suchen, die Lücke zu schließen.</translation>
        </message>
        <message>
            <source>Schedule of the most urgent actions</source>
            <translation>Zeitplan der dringendsten Maßnahmen</translation>
        </message>
        <message>
            <source>The most urgent actions that have a due date. A bar ends on the due date; its length follows the effort class (1, 2, 4, 8 or 16 weeks).</source>
            <translation>Die dringendsten Maßnahmen mit Termin. Ein Balken endet am Termin; seine Länge richtet sich nach der Aufwandsklasse (1, 2, 4, 8 oder 16 Wochen).</translation>
        </message>
        <message>
            <source>Actions, most urgent first</source>
            <translation>Maßnahmen, dringendste zuerst</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>to be agreed</source>
            <translation>zu vereinbaren</translation>
        </message>
        <message>
            <source>Typical advice; nothing specific was noted.</source>
            <translation>Typische Empfehlung; Spezifisches wurde nicht vermerkt.</translation>
        </message>
        <message>
            <source>to be named</source>
            <translation>zu benennen</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Prioritäten</translation>
        </message>
        <message>
            <source>Impact says how much a gap stands in the way of the certificate or hurts customers, effort how much work it is; both run from 1 to 5. Priority is impact x (6 - effort). Where nobody has set them, impact follows from severity and effort from typical person-days.</source>
            <translation>Die Auswirkung sagt, wie sehr eine Lücke dem Zertifikat im Weg steht oder Kunden schadet, der Aufwand, wie viel Arbeit sie macht; beide reichen von 1 bis 5. Die Priorität ist Auswirkung × (6 − Aufwand). Wo niemand sie festgelegt hat, folgt die Auswirkung aus der Schwere und der Aufwand aus typischen Personentagen.</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Maßnahmenplan</translation>
        </message>
        <message>
            <source>There is no gap that needs an action.</source>
            <translation>Es gibt keine Lücke, die eine Maßnahme erfordert.</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s), most urgent first. Item numbers lead to the finding.</source>
            <translation>
                <numerusform>%n Maßnahme. Die Nummer der Anforderung führt zur Feststellung.</numerusform>
                <numerusform>%n Maßnahmen, dringendste zuerst. Die Nummern der Anforderungen führen zur Feststellung.</numerusform>
            </translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Alle Maßnahmen</translation>
        </message>
        <message>
            <source>The most urgent actions</source>
            <translation>Die dringendsten Maßnahmen</translation>
        </message>
        <message>
            <source>Gap analysis for the board</source>
            <translation>Gap-Analyse für die Geschäftsleitung</translation>
        </message>
        <message>
            <source>%1. Assessment “%2”, report of %3.</source>
            <translation>%1. Bewertung „%2“, Bericht vom %3.</translation>
        </message>
        <message>
            <source>The assessor's conclusion</source>
            <translation>Fazit der Bewertung</translation>
        </message>
        <message>
            <source>Capability of the processes</source>
            <translation>Fähigkeit der Prozesse</translation>
        </message>
        <message>
            <source>Readiness for stage 1</source>
            <translation>Bereitschaft für Stufe 1</translation>
        </message>
        <message>
            <source>Not yet: </source>
            <translation>Noch nicht: </translation>
        </message>
        <message>
            <source>Most urgent actions</source>
            <translation>Dringendste Maßnahmen</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Nächste Schritte</translation>
        </message>
        <message>
            <source>Forecasts are estimates by stated rules; this summary is no certification decision. The full report holds findings, evidence and method.</source>
            <translation>Prognosen sind Schätzungen nach offengelegten Regeln; diese Kurzfassung ist keine Zertifizierungsentscheidung. Der vollständige Bericht enthält Feststellungen, Nachweise und Methode.</translation>
        </message>
        <message>
            <source>Verdict per clause</source>
            <translation>Urteil je Abschnitt</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Konformität</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Majors</source>
            <translation>Haupt­abweichungen</translation>
        </message>
        <message>
            <source>Minors</source>
            <translation>Neben­abweichungen</translation>
        </message>
        <message>
            <source>All clauses</source>
            <translation>Alle Abschnitte</translation>
        </message>
        <message>
            <source>Conformity per section</source>
            <translation>Konformität je Unterabschnitt</translation>
        </message>
        <message>
            <source>% conformity</source>
            <translation>% Konformität</translation>
        </message>
        <message>
            <source>Conformity before</source>
            <translation>Konformität vorher</translation>
        </message>
        <message>
            <source>Conformity now</source>
            <translation>Konformität aktuell</translation>
        </message>
        <message>
            <source>Conformity of each section in percent of the weight scored, and the share of its items that was assessed.</source>
            <translation>Konformität jedes Unterabschnitts in Prozent des gewerteten Gewichts und der Anteil seiner bewerteten Anforderungen.</translation>
        </message>
        <message>
            <source>Conformity and coverage over the assessments</source>
            <translation>Konformität und Abdeckung über die Bewertungen hinweg</translation>
        </message>
        <message>
            <source>Conformity and coverage at each assessment.</source>
            <translation>Konformität und Abdeckung bei jeder Bewertung.</translation>
        </message>
        <message>
            <source>Items per clause and status</source>
            <translation>Anforderungen je Abschnitt und Status</translation>
        </message>
        <message>
            <source>Requirement items per clause by status. Bars have full length; the numbers count items.</source>
            <translation>Anforderungen je Abschnitt nach Status. Die Balken haben volle Länge; die Zahlen zählen Anforderungen.</translation>
        </message>
        <message>
            <source>Conformity says whether an auditor would raise a finding. The percentage is a management figure; a certificate depends on nonconformities alone, so read it together with verdict and coverage.</source>
            <translation>Die Konformität sagt, ob in einem Audit eine Abweichung festgestellt würde. Der Prozentwert ist eine Steuerungsgröße; ein Zertifikat hängt allein von Nichtkonformitäten ab. Lesen Sie ihn daher zusammen mit Urteil und Abdeckung.</translation>
        </message>
        <message>
            <source>Sections of the standard</source>
            <translation>Unterabschnitte der Norm</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Entwicklung</translation>
        </message>
        <message>
            <source>Evidence report</source>
            <translation>Nachweisbericht</translation>
        </message>
        <message>
            <source>Gap analysis report</source>
            <translation>Bericht zur Gap-Analyse</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Anwendungsbereich</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Bewertung durch</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Datum des Berichts</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Assessment open, figures may change</source>
            <translation>Bewertung offen, Werte können sich ändern</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>Freigegeben von %1</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Vertraulichkeit</translation>
        </message>
        <message>
            <source>This report is the result of an assessment by consultants. It is not a certification decision and does not replace one. Requirements are put in own words; the licensed text of the standard is authoritative.</source>
            <translation>Dieser Bericht ist das Ergebnis einer Bewertung durch Beraterinnen und Berater. Er ist keine Zertifizierungsentscheidung und ersetzt keine. Die Anforderungen sind in eigenen Worten wiedergegeben; maßgeblich ist der lizenzierte Normtext.</translation>
        </message>
        <message>
            <source>Sample project: organization, people and findings are invented.</source>
            <translation>Beispielprojekt: Organisation, Personen und Feststellungen sind erfunden.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>State of documented information</source>
            <translation>Stand der dokumentierten Information</translation>
        </message>
        <message>
            <source>What has to be documented</source>
            <translation>Was zu dokumentieren ist</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Documented information</source>
            <translation>Dokumentierte Information</translation>
        </message>
        <message>
            <source>The standard asks for the documents and records below. Their state follows from the items that rest on them: %1 in place, %2 incomplete, %3 missing, %4 not assessed, %5 not applicable.</source>
            <translation>Die Norm verlangt die folgenden Dokumente und Aufzeichnungen. Ihr Stand folgt aus den Anforderungen, die auf ihnen beruhen: %1 vorhanden, %2 unvollständig, %3 fehlend, %4 nicht bewertet, %5 nicht anwendbar.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>Executive summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>What an audit would find</source>
            <translation>Was ein Audit feststellen würde</translation>
        </message>
        <message>
            <source>Quick wins</source>
            <translation>Quick Wins</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Regelung</translation>
        </message>
        <message>
            <source>Evidence (%1)</source>
            <translation>Nachweis (%1)</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>(overdue)</source>
            <translation>(überfällig)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Anerkannt von</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Verbesserung</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>%1 severity, %2 forecast</source>
            <translation>Schwere: %1, Prognose: %2</translation>
        </message>
        <message>
            <source>with an opportunity</source>
            <translation>mit Verbesserungspotenzial</translation>
        </message>
        <message>
            <source>Not scored; coverage %1.</source>
            <translation>Nicht gewertet; Abdeckung %1.</translation>
        </message>
        <message>
            <source>Conformity %1, coverage %2, %3.</source>
            <translation>Konformität %1, Abdeckung %2, %3.</translation>
        </message>
        <message>
            <source>Findings of %1</source>
            <translation>Feststellungen zu %1</translation>
        </message>
        <message>
            <source>Requirement in own words, finding, action</source>
            <translation>Anforderung in eigenen Worten, Feststellung, Maßnahme</translation>
        </message>
        <message>
            <source>Basis of the assessment</source>
            <translation>Grundlage der Bewertung</translation>
        </message>
        <message>
            <source>This report lists what was seen for each requirement item, by what kind of evidence and where files were handed over. Recommendations, owners and priorities are left out.</source>
            <translation>Dieser Bericht führt auf, was zu jeder Anforderung gesehen wurde, durch welche Art von Nachweis und wo Dateien übergeben wurden. Empfehlungen, Verantwortliche und Prioritäten sind nicht enthalten.</translation>
        </message>
        <message numerus="yes">
            <source>of %n item(s)</source>
            <translation>
                <numerusform>von %n Anforderung</numerusform>
                <numerusform>von %n Anforderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Items scored</source>
            <translation>Gewertete Anforderungen</translation>
        </message>
        <message>
            <source>or not yet occurred</source>
            <translation>oder noch nicht eingetreten</translation>
        </message>
        <message>
            <source>With evidence</source>
            <translation>Mit Nachweis</translation>
        </message>
        <message>
            <source>described in words</source>
            <translation>in Worten beschrieben</translation>
        </message>
        <message>
            <source>With files</source>
            <translation>Mit Dateien</translation>
        </message>
        <message>
            <source>attached</source>
            <translation>angehängt</translation>
        </message>
        <message>
            <source>Forecast major nonconformities</source>
            <translation>Prognostizierte Hauptabweichungen</translation>
        </message>
        <message>
            <source>Clause and what is missing</source>
            <translation>Abschnitt und was fehlt</translation>
        </message>
        <message>
            <source>Forecast minor nonconformities</source>
            <translation>Prognostizierte Nebenabweichungen</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Forecast of audit findings</source>
            <translation>Prognose der Auditfeststellungen</translation>
        </message>
        <message>
            <source>What an auditor would probably raise today. This is a forecast by rule, not a statement of a certification body: a cornerstone requirement that is not met is forecast as a major nonconformity, every other gap as a minor one.</source>
            <translation>Was in einem Audit heute wahrscheinlich festgestellt würde. Das ist eine Prognose nach Regeln, keine Aussage einer Zertifizierungsstelle: Eine nicht erfüllte Kernanforderung wird als Hauptabweichung prognostiziert, jede andere Lücke als Nebenabweichung.</translation>
        </message>
        <message>
            <source>Forecast major nonconformities (%1)</source>
            <translation>Prognostizierte Hauptabweichungen (%1)</translation>
        </message>
        <message>
            <source>None is forecast.</source>
            <translation>Keine prognostiziert.</translation>
        </message>
        <message>
            <source>Clauses reached by less than half</source>
            <translation>Zu weniger als der Hälfte erreichte Abschnitte</translation>
        </message>
        <message>
            <source>%1. Many gaps on one clause may be raised together as one more major each.</source>
            <translation>%1. Viele Lücken in einem Abschnitt können zusammen als jeweils eine weitere Hauptabweichung festgestellt werden.</translation>
        </message>
        <message>
            <source>Forecast minor nonconformities (%1)</source>
            <translation>Prognostizierte Nebenabweichungen (%1)</translation>
        </message>
        <message>
            <source>Capability level per clause</source>
            <translation>Fähigkeitsgrad je Abschnitt</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>Capability level per process and management area</source>
            <translation>Fähigkeitsgrad je Prozess und Managementbereich</translation>
        </message>
        <message>
            <source>Capability level of each process (P) and management area (A); the table names them.</source>
            <translation>Fähigkeitsgrad jedes Prozesses (P) und Managementbereichs (A); die Tabelle nennt ihre Namen.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Process or area</source>
            <translation>Prozess oder Bereich</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Capability levels now, as target and before</source>
            <translation>Fähigkeitsgrade aktuell, als Ziel und vorher</translation>
        </message>
        <message>
            <source>Mean capability level (0 to 5) of the areas that cover each clause.</source>
            <translation>Mittlerer Fähigkeitsgrad (0 bis 5) der Bereiche, die den jeweiligen Abschnitt abdecken.</translation>
        </message>
        <message>
            <source>Maturity</source>
            <translation>Reifegrad</translation>
        </message>
        <message>
            <source>Capability says how well and how stably a process is managed, from 0 (incomplete) to 5 (innovating). It is rated apart from conformity and is no requirement for a certificate; targets are those agreed for this engagement.</source>
            <translation>Die Prozessfähigkeit sagt, wie gut und wie stabil ein Prozess gesteuert wird, von 0 (unvollständig) bis 5 (innovierend). Sie wird getrennt von der Konformität eingestuft und ist keine Voraussetzung für ein Zertifikat; Ziele sind die für diesen Auftrag vereinbarten.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Distance to target</source>
            <translation>Abstand zum Ziel</translation>
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation>Prozesse und Managementbereiche</translation>
        </message>
        <message>
            <source>Conformity scale</source>
            <translation>Konformitätsskala</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>In place, works, and evidence was seen.</source>
            <translation>Vorhanden, funktioniert, und Nachweise wurden gesehen.</translation>
        </message>
        <message>
            <source>In place in part, or not for all services, or evidence is thin.</source>
            <translation>Zum Teil vorhanden oder nicht für alle Services, oder die Nachweise sind dünn.</translation>
        </message>
        <message>
            <source>Absent or not working.</source>
            <translation>Nicht vorhanden oder nicht wirksam.</translation>
        </message>
        <message>
            <source>The subject of a conditional requirement does not exist in scope; left out of the percentage, with reason and approval.</source>
            <translation>Der Gegenstand einer bedingten Anforderung kommt im Anwendungsbereich nicht vor; bleibt im Prozentwert unberücksichtigt, mit Begründung und Anerkennung.</translation>
        </message>
        <message>
            <source>The event has not happened yet, the arrangement exists; left out of the percentage.</source>
            <translation>Das Ereignis ist noch nicht eingetreten, die Regelung besteht; bleibt im Prozentwert unberücksichtigt.</translation>
        </message>
        <message>
            <source>Lowers coverage; left out of the percentage.</source>
            <translation>Senkt die Abdeckung; bleibt im Prozentwert unberücksichtigt.</translation>
        </message>
        <message>
            <source>Capability scale</source>
            <translation>Fähigkeitsskala</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing happens, or only by luck.</source>
            <translation>Es geschieht nichts oder nur durch Zufall.</translation>
        </message>
        <message>
            <source>The work is done and results come.</source>
            <translation>Die Arbeit wird getan und führt zu Ergebnissen.</translation>
        </message>
        <message>
            <source>Planned and checked, with an owner and records.</source>
            <translation>Geplant und überwacht, mit Verantwortlichen und Aufzeichnungen.</translation>
        </message>
        <message>
            <source>Done the same defined way everywhere, people are trained for it.</source>
            <translation>Überall auf dieselbe festgelegte Weise, die Beteiligten sind dafür geschult.</translation>
        </message>
        <message>
            <source>Measured against limits, results are predictable.</source>
            <translation>An Grenzwerten gemessen, die Ergebnisse sind vorhersagbar.</translation>
        </message>
        <message>
            <source>Improved on the ground of data, and renewed.</source>
            <translation>Auf der Grundlage von Daten verbessert und erneuert.</translation>
        </message>
        <message>
            <source>100 x sum of weight x value over the sum of weights of all scored items. It is rolled up flat over the items, never as a mean of clauses.</source>
            <translation>100 × Summe aus Gewicht × Wert geteilt durch die Summe der Gewichte aller gewerteten Anforderungen. Sie wird unmittelbar über die Anforderungen gebildet, nie als Mittelwert von Abschnitten.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>3 for cornerstones, 2 normal, 1 supporting; set per engagement.</source>
            <translation>3 für Kernanforderungen, 2 normal, 1 unterstützend; je Auftrag festgelegt.</translation>
        </message>
        <message>
            <source>the share of items that were assessed, whatever the result.</source>
            <translation>der Anteil der bewerteten Anforderungen, gleich mit welchem Ergebnis.</translation>
        </message>
        <message>
            <source>conforming when every scored item conforms; not conforming when a cornerstone is not met or less than half is reached; else partially conforming.</source>
            <translation>konform, wenn jede gewertete Anforderung konform ist; nicht konform, wenn eine Kernanforderung nicht erfüllt oder weniger als die Hälfte erreicht ist; sonst teilweise konform.</translation>
        </message>
        <message>
            <source>weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical.</source>
            <translation>Gewicht × (1 − Wert): unter 1 gering, unter 2 mittel, unter 3 hoch, 3 kritisch.</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>major when a cornerstone is not met, minor for every other gap. A clause that is fully assessed and reached by less than half may add a major.</source>
            <translation>Hauptabweichung, wenn eine Kernanforderung nicht erfüllt ist, Nebenabweichung bei jeder anderen Lücke. Ein vollständig bewerteter und zu weniger als der Hälfte erreichter Abschnitt kann eine Hauptabweichung hinzufügen.</translation>
        </message>
        <message>
            <source>impact x (6 - effort), 1 to 25. Quick win: impact 3 or more, effort 2 or less.</source>
            <translation>Auswirkung × (6 − Aufwand), 1 bis 25. Quick Win: Auswirkung mindestens 3, Aufwand höchstens 2.</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message>
            <source>rated per process and management area, never derived from conformity. The mean is shown with the lowest level and the number below target.</source>
            <translation>je Prozess und Managementbereich eingestuft, nie aus der Konformität abgeleitet. Der Mittelwert steht zusammen mit dem niedrigsten Grad und der Anzahl unter Ziel.</translation>
        </message>
        <message>
            <source>only assessments of the same item set are compared.</source>
            <translation>nur Bewertungen desselben Anforderungskatalogs werden verglichen.</translation>
        </message>
        <message>
            <source>Method and scales</source>
            <translation>Methode und Skalen</translation>
        </message>
        <message>
            <source>The requirements of clauses 4 to 10 were broken down into %1 items in own words (item set %2). Each was assessed by interview, observation and samples of documents and records. Percentages are rounded for display only.</source>
            <translation>Der Inhalt der Abschnitte 4 bis 10 wurde in %1 Anforderungen in eigenen Worten aufgegliedert (Anforderungskatalog %2). Jede wurde durch Interviews, Beobachtung und Stichproben von Dokumenten und Aufzeichnungen bewertet. Prozentwerte sind nur für die Anzeige gerundet.</translation>
        </message>
        <message>
            <source>How the figures are computed</source>
            <translation>So werden die Werte berechnet</translation>
        </message>
        <message>
            <source>An example from this assessment</source>
            <translation>Ein Beispiel aus dieser Bewertung</translation>
        </message>
        <message>
            <source>Legal notes</source>
            <translation>Rechtliche Hinweise</translation>
        </message>
        <message>
            <source>The requirements are put in own words. Only the licensed text of %1 is authoritative; a licensed copy is needed to work with this report.</source>
            <translation>Die Anforderungen sind in eigenen Worten wiedergegeben. Maßgeblich ist allein der lizenzierte Text von %1; für die Arbeit mit diesem Bericht ist ein lizenziertes Exemplar nötig.</translation>
        </message>
        <message>
            <source>%1 has confirmed that it holds a licensed copy of the standard.</source>
            <translation>%1 hat bestätigt, ein lizenziertes Exemplar der Norm zu besitzen.</translation>
        </message>
        <message>
            <source>%1 has not yet confirmed that it holds a licensed copy of the standard.</source>
            <translation>%1 hat noch nicht bestätigt, ein lizenziertes Exemplar der Norm zu besitzen.</translation>
        </message>
        <message>
            <source>ISO and IEC are trademarks of their owners. This report is neither issued nor endorsed by them, nor by any certification body.</source>
            <translation>ISO und IEC sind Marken ihrer Inhaber. Dieser Bericht wurde weder von ihnen noch von einer Zertifizierungsstelle herausgegeben oder gebilligt.</translation>
        </message>
        <message>
            <source>Forecasts of nonconformities, readiness and effort are estimates by stated rules. An auditor may come to other findings.</source>
            <translation>Prognosen zu Nichtkonformitäten, Bereitschaft und Aufwand sind Schätzungen nach offengelegten Regeln. Ein Audit kann zu anderen Feststellungen kommen.</translation>
        </message>
        <message>
            <source>This report is no certification decision. Certificates are issued by accredited certification bodies after their own audit.</source>
            <translation>Dieser Bericht ist keine Zertifizierungsentscheidung. Zertifikate erteilen akkreditierte Zertifizierungsstellen nach eigenem Audit.</translation>
        </message>
        <message>
            <source>The assessment rests on samples and on what was shown at the time; it cannot find every nonconformity. It holds for the scope named in it.</source>
            <translation>Die Bewertung beruht auf Stichproben und auf dem, was zum Zeitpunkt gezeigt wurde; sie kann nicht jede Nichtkonformität finden. Sie gilt für den darin genannten Anwendungsbereich.</translation>
        </message>
        <message>
            <source>This is a sample project. Organization, people, findings and files are invented.</source>
            <translation>Dies ist ein Beispielprojekt. Organisation, Personen, Feststellungen und Dateien sind erfunden.</translation>
        </message>
        <message>
            <source>Capability level</source>
            <translation>Fähigkeitsgrad</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>nicht eingestuft</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>vorher: %1</translation>
        </message>
        <message>
            <source>Owner: </source>
            <translation>Verantwortlich: </translation>
        </message>
        <message>
            <source>Today, level %1: </source>
            <translation>Heute, Grad %1: </translation>
        </message>
        <message>
            <source>Next, level %1: </source>
            <translation>Als Nächstes, Grad %1: </translation>
        </message>
        <message>
            <source>Why this level</source>
            <translation>Warum dieser Grad</translation>
        </message>
        <message>
            <source>%1, report for the process owner of %2. Clauses %3.</source>
            <translation>%1, Bericht für Prozessverantwortliche: %2. Abschnitte %3.</translation>
        </message>
        <message>
            <source>Your actions</source>
            <translation>Ihre Maßnahmen</translation>
        </message>
        <message>
            <source>Requirements are put in own words; the licensed text of the standard is authoritative. Forecasts are estimates; this report is no certification decision.</source>
            <translation>Die Anforderungen sind in eigenen Worten wiedergegeben; maßgeblich ist der lizenzierte Normtext. Prognosen sind Schätzungen; dieser Bericht ist keine Zertifizierungsentscheidung.</translation>
        </message>
        <message>
            <source>Unnamed organization</source>
            <translation>Organisation ohne Namen</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>nicht gewertet</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Start the assessment.</source>
            <translation>Bewertung beginnen.</translation>
        </message>
        <message>
            <source>Complete the assessment.</source>
            <translation>Bewertung vervollständigen.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) (has|have) no result yet; until then every figure is provisional.</source>
            <translation>
                <numerusform>%n Anforderung hat noch kein Ergebnis; bis dahin ist jeder Wert vorläufig.</numerusform>
                <numerusform>%n Anforderungen haben noch kein Ergebnis; bis dahin ist jeder Wert vorläufig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the forecast majors first.</source>
            <translation>Zuerst die prognostizierten Hauptabweichungen schließen.</translation>
        </message>
        <message>
            <source>They are %1. None of them may be open when the auditor comes.</source>
            <translation>Betroffen: %1. Keine davon darf zum Audit noch offen sein.</translation>
        </message>
        <message>
            <source>Meet the conditions for stage 1.</source>
            <translation>Die Voraussetzungen für Stufe 1 erfüllen.</translation>
        </message>
        <message>
            <source>They decide whether an audit can take place at all and have the longest lead time.</source>
            <translation>Sie entscheiden darüber, ob ein Audit überhaupt stattfinden kann, und haben den längsten Vorlauf.</translation>
        </message>
        <message>
            <source>Decide on overdue actions.</source>
            <translation>Über überfällige Maßnahmen entscheiden.</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) (is|are) past the due date.</source>
            <translation>
                <numerusform>%n Maßnahme ist überfällig.</numerusform>
                <numerusform>%n Maßnahmen sind überfällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name owners and dates.</source>
            <translation>Verantwortliche und Termine benennen.</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) (has|have) no owner or no due date.</source>
            <translation>
                <numerusform>%n Lücke hat keine Verantwortlichen oder keinen Termin.</numerusform>
                <numerusform>%n Lücken haben keine Verantwortlichen oder keinen Termin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the records running.</source>
            <translation>Aufzeichnungen weiterführen.</translation>
        </message>
        <message>
            <source>Auditors want to see the system work for some months, not on one day.</source>
            <translation>Im Audit soll sichtbar werden, dass das System über Monate funktioniert, nicht nur an einem Tag.</translation>
        </message>
        <message>
            <source>Assess again.</source>
            <translation>Erneut bewerten.</translation>
        </message>
        <message>
            <source>A mock audit by %1 leaves time to react before the certification planned for %2.</source>
            <translation>Ein Probeaudit bis %1 lässt Zeit, vor der für %2 geplanten Zertifizierung zu reagieren.</translation>
        </message>
        <message>
            <source>Certification is planned for %1; hold the mock audit now.</source>
            <translation>Die Zertifizierung ist für %1 geplant; führen Sie das Probeaudit jetzt durch.</translation>
        </message>
        <message>
            <source>%1 partial, %2 not conforming</source>
            <translation>%1 teilweise, %2 nicht konform</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Major / minor</source>
            <translation>Haupt- / Nebenabw.</translation>
        </message>
        <message>
            <source>forecast at items</source>
            <translation>Prognose je Anforderung</translation>
        </message>
        <message>
            <source>lowest %1, %2 below target</source>
            <translation>niedrigster %1, %2 unter Ziel</translation>
        </message>
        <message>
            <source>%1 (%2 points)</source>
            <translation>%1 (%2 Punkte)</translation>
        </message>
        <message>
            <source>Every scored item conforms.</source>
            <translation>Jede gewertete Anforderung ist konform.</translation>
        </message>
        <message>
            <source>Every scored item conforms, but the assessment is not complete, so the verdict is provisional.</source>
            <translation>Jede gewertete Anforderung ist konform, doch die Bewertung ist nicht vollständig, das Urteil also vorläufig.</translation>
        </message>
        <message>
            <source>No cornerstone requirement fails, but the open gaps stand between the system and a certificate.</source>
            <translation>Keine Kernanforderung ist verfehlt, doch die offenen Lücken stehen dem Zertifikat noch im Weg.</translation>
        </message>
        <message numerus="yes">
            <source>The reason: %n cornerstone requirement(s) (is|are) not met, and a single one is enough for this verdict.</source>
            <translation>
                <numerusform>Der Grund: %n Kernanforderung ist nicht erfüllt, und schon eine genügt für dieses Urteil.</numerusform>
                <numerusform>Der Grund: %n Kernanforderungen sind nicht erfüllt, und schon eine genügt für dieses Urteil.</numerusform>
            </translation>
        </message>
        <message>
            <source>The reason: less than half of the weight is reached.</source>
            <translation>Der Grund: Weniger als die Hälfte des Gewichts ist erreicht.</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Noch kein Urteil</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Urteil: %1</translation>
        </message>
        <message>
            <source>No requirement of %1 has been scored yet, so this report states neither a percentage nor a verdict.</source>
            <translation>Noch keine Anforderung von %1 ist gewertet; daher nennt dieser Bericht weder Prozentwert noch Urteil.</translation>
        </message>
        <message>
            <source>Measured against clauses 4 to 10 of %1, the service management system of %2 is %3. It reaches %4 of the weighted requirements, with %5 of the items assessed. %6</source>
            <translation>Gemessen an den Abschnitten 4 bis 10 von %1 ist das Service-Management-System (SMS) von %2 %3. Es erreicht %4 der gewichteten Anforderungen; %5 der Anforderungen sind bewertet. %6</translation>
        </message>
        <message numerus="yes">
            <source>%n conform(s|)</source>
            <translation>
                <numerusform>%n konform</numerusform>
                <numerusform>%n konform</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conform(s|) in part</source>
            <translation>
                <numerusform>%n teilweise konform</numerusform>
                <numerusform>%n teilweise konform</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (does|do) not conform</source>
            <translation>
                <numerusform>%n nicht konform</numerusform>
                <numerusform>%n nicht konform</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n depend(s|) on events that have not occurred yet</source>
            <translation>
                <numerusform>%n von noch nicht eingetretenen Ereignissen abhängig</numerusform>
                <numerusform>%n von noch nicht eingetretenen Ereignissen abhängig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (does|do) not apply</source>
            <translation>
                <numerusform>%n nicht anwendbar</numerusform>
                <numerusform>%n nicht anwendbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (is|are) not assessed yet</source>
            <translation>
                <numerusform>%n noch nicht bewertet</numerusform>
                <numerusform>%n noch nicht bewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the %n requirement item(s), %1.</source>
            <translation>
                <numerusform>Von der %n Anforderung: %1.</numerusform>
                <numerusform>Von den %n Anforderungen: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the first assessment, so there is no earlier result to compare with.</source>
            <translation>Dies ist die erste Bewertung; ein früheres Ergebnis zum Vergleich gibt es noch nicht.</translation>
        </message>
        <message>
            <source>The assessment “%1” of %2 was made with another item set. Its figures are not compared with these.</source>
            <translation>Die Bewertung „%1“ vom %2 beruht auf einem anderen Anforderungskatalog. Ihre Werte werden nicht mit diesen verglichen.</translation>
        </message>
        <message>
            <source>Since “%1” of %2</source>
            <translation>Seit „%1“ vom %2</translation>
        </message>
        <message>
            <source>%1, conformity has stayed at %2.</source>
            <translation>%1 ist die Konformität bei %2 geblieben.</translation>
        </message>
        <message>
            <source>%1, conformity has risen by %2 percentage points, from %3 to %4.</source>
            <translation>%1 ist die Konformität um %2 Prozentpunkte von %3 auf %4 gestiegen.</translation>
        </message>
        <message>
            <source>%1, conformity has fallen by %2 percentage points, from %3 to %4.</source>
            <translation>%1 ist die Konformität um %2 Prozentpunkte von %3 auf %4 gesunken.</translation>
        </message>
        <message numerus="yes">
            <source> The number of gaps is down by %n.</source>
            <translation>
                <numerusform> Es gibt %n Lücke weniger.</numerusform>
                <numerusform> Es gibt %n Lücken weniger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> The number of gaps is up by %n.</source>
            <translation>
                <numerusform> Es gibt %n Lücke mehr.</numerusform>
                <numerusform> Es gibt %n Lücken mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>The largest gains are in %1.</source>
            <translation>Die größten Fortschritte: %1.</translation>
        </message>
        <message>
            <source>Lower than before: %1.</source>
            <translation>Niedriger als zuvor: %1.</translation>
        </message>
        <message>
            <source>No section has lost ground.</source>
            <translation>Kein Unterabschnitt ist zurückgefallen.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) slipped back and (deserves|deserve) a look at the cause: %1.</source>
            <translation>
                <numerusform>%n Anforderung ist zurückgefallen; die Ursache verdient einen Blick: %1.</numerusform>
                <numerusform>%n Anforderungen sind zurückgefallen; die Ursachen verdienen einen Blick: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No nonconformity is forecast at the assessed items.</source>
            <translation>Für die bewerteten Anforderungen wird keine Nichtkonformität prognostiziert.</translation>
        </message>
        <message>
            <source>Our forecast for a certification audit held today: %1 and %2.</source>
            <translation>Unsere Prognose für ein Zertifizierungsaudit am heutigen Tag: %1 und %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n major nonconformit(y|ies)</source>
            <translation>
                <numerusform>%n Hauptabweichung</numerusform>
                <numerusform>%n Hauptabweichungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minor one(s)</source>
            <translation>
                <numerusform>%n Nebenabweichung</numerusform>
                <numerusform>%n Nebenabweichungen</numerusform>
            </translation>
        </message>
        <message>
            <source>The majors lie in %1.</source>
            <translation>Die Hauptabweichungen betreffen %1.</translation>
        </message>
        <message>
            <source>Less than half is reached in %1; an auditor may raise each as one more major.</source>
            <translation>Weniger als die Hälfte ist erreicht in %1; daraus kann in einem Audit jeweils eine weitere Hauptabweichung werden.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All sections stand at the same %1.</source>
            <translation>Alle Unterabschnitte stehen gleichermaßen bei %1.</translation>
        </message>
        <message>
            <source>The strongest sections are %1. The weakest are %2.</source>
            <translation>Die stärksten Unterabschnitte sind %1. Die schwächsten sind %2.</translation>
        </message>
        <message>
            <source>No process has been rated for capability yet.</source>
            <translation>Noch kein Prozess wurde nach seiner Fähigkeit eingestuft.</translation>
        </message>
        <message numerus="yes">
            <source>The mean capability level of the %n rated process and management area(s) is %1, the lowest is %2.</source>
            <translation>
                <numerusform>Der mittlere Fähigkeitsgrad des %n eingestuften Prozesses oder Managementbereichs ist %1, der niedrigste %2.</numerusform>
                <numerusform>Der mittlere Fähigkeitsgrad der %n eingestuften Prozesse und Managementbereiche ist %1, der niedrigste %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them reach their target.</source>
            <translation>Alle erreichen ihr Ziel.</translation>
        </message>
        <message>
            <source>%1 (level %2, target %3)</source>
            <translation>%1 (Grad %2, Ziel %3)</translation>
        </message>
        <message numerus="yes">
            <source>%n (is|are) below target, furthest %1.</source>
            <translation>
                <numerusform>%n liegt unter dem Ziel, am weitesten %1.</numerusform>
                <numerusform>%n liegen unter dem Ziel, am weitesten %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Readiness for the stage 1 audit is estimated at %1 of 100: %2.</source>
            <translation>Die Bereitschaft für das Audit der Stufe 1 wird auf %1 von 100 geschätzt: %2.</translation>
        </message>
        <message numerus="yes">
            <source>Whatever the index, %n condition(s) (does|do) not hold yet:</source>
            <translation>
                <numerusform>Unabhängig vom Wert ist %n Voraussetzung noch nicht erfüllt:</numerusform>
                <numerusform>Unabhängig vom Wert sind %n Voraussetzungen noch nicht erfüllt:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 always applies: no requirement of clauses 4 to 10 can be excluded. Only items that depend on a condition may be not applicable or not yet occurred.</source>
            <translation>%1 gilt immer: Keine Anforderung der Abschnitte 4 bis 10 lässt sich ausschließen. Nur Anforderungen, die von einer Bedingung abhängen, können nicht anwendbar oder noch nicht eingetreten sein.</translation>
        </message>
        <message>
            <source>%1 has no evidence yet, so it cannot be set to conforming together with others.</source>
            <translation>%1 hat noch keinen Nachweis und lässt sich daher nicht gemeinsam mit anderen auf „Konform“ setzen.</translation>
        </message>
        <message>
            <source>Say what evidence shows that this conforms.</source>
            <translation>Geben Sie an, welcher Nachweis die Konformität belegt.</translation>
        </message>
        <message>
            <source>Say what is missing.</source>
            <translation>Geben Sie an, was fehlt.</translation>
        </message>
        <message>
            <source>Say why this does not apply in the scope.</source>
            <translation>Geben Sie an, warum dies im Anwendungsbereich nicht gilt.</translation>
        </message>
        <message>
            <source>Name the person who accepted the reason.</source>
            <translation>Nennen Sie die Person, die die Begründung anerkannt hat.</translation>
        </message>
        <message>
            <source>Describe the arrangement that exists for the day it occurs.</source>
            <translation>Beschreiben Sie die Regelung, die für den Eintrittsfall besteht.</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message numerus="yes">
            <source>(And %n more problem(s).)</source>
            <translation>
                <numerusform>(Und %n weiteres Problem.)</numerusform>
                <numerusform>(Und %n weitere Probleme.)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s): %1 (%2)</source>
            <translation>
                <numerusform>%n Anforderung: %1 (%2)</numerusform>
                <numerusform>%n Anforderungen: %1 (%2)</numerusform>
            </translation>
        </message>
        <message>
            <source>a quotation mark is opened here and never closed. Add the missing mark, or double it when it belongs to the text.</source>
            <translation>hier beginnt ein Anführungszeichen, das nie geschlossen wird. Ergänzen Sie das fehlende Zeichen oder verdoppeln Sie es, wenn es zum Text gehört.</translation>
        </message>
        <message>
            <source>text follows a closing quotation mark. Double the marks that belong to the text.</source>
            <translation>auf ein schließendes Anführungszeichen folgt Text. Verdoppeln Sie die Zeichen, die zum Text gehören.</translation>
        </message>
        <message>
            <source>%1 is no picture that a report can print. Choose a logo in the format SVG, PNG or JPEG.</source>
            <translation>%1 ist kein Bild, das ein Bericht drucken kann. Wählen Sie ein Logo im Format SVG, PNG oder JPEG.</translation>
        </message>
        <message>
            <source>%1 is larger than 8 MB. Choose a smaller picture; an SVG or a PNG of 1000 points width is sharp enough.</source>
            <translation>%1 ist größer als 8 MB. Wählen Sie ein kleineres Bild; ein SVG oder ein PNG mit 1000 Punkten Breite ist scharf genug.</translation>
        </message>
        <message>
            <source>%1 does not exist any more. Choose the file again.</source>
            <translation>%1 gibt es nicht mehr. Wählen Sie die Datei noch einmal aus.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose the files in it, or pack it into one file.</source>
            <translation>%1 ist ein Ordner. Wählen Sie die Dateien darin aus oder packen Sie ihn in eine Datei.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Close it in other programs, or copy it to another folder.</source>
            <translation>%1 kann nicht gelesen werden. Schließen Sie die Datei in anderen Programmen oder kopieren Sie sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 is empty, so it shows nothing. Choose another file.</source>
            <translation>%1 ist leer und belegt nichts. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 is larger than 2 GB and cannot be kept in a project. Attach an extract, or a note that says where it lies.</source>
            <translation>%1 ist größer als 2 GB und lässt sich nicht im Projekt aufbewahren. Hängen Sie einen Auszug an oder eine Notiz, wo die Datei liegt.</translation>
        </message>
        <message>
            <source>%1 can only be read. Make the file and its folder writable and try again.</source>
            <translation>%1 lässt sich nur lesen. Machen Sie die Datei und ihren Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 holds no record “%2”. Give the id of a record or the number of an item, for example 8.6.1-08.</source>
            <translation>%1 enthält keinen Datensatz „%2“. Geben Sie die ID eines Datensatzes oder die Nummer einer Anforderung an, zum Beispiel 8.6.1-08.</translation>
        </message>
        <message>
            <source>%1 holds records that cannot be read. Restore a backup.</source>
            <translation>%1 enthält Datensätze, die sich nicht lesen lassen. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%1 is not a text file, or its encoding is none of UTF-8, UTF-16 and Windows-1252. Save it as “CSV UTF-8” and try again.</source>
            <translation>%1 ist keine Textdatei, oder ihre Kodierung ist weder UTF-8 noch UTF-16 noch Windows-1252. Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. Check the name and close the file in other programs.</source>
            <translation>%1 lässt sich nicht lesen: %2. Prüfen Sie den Namen und schließen Sie die Datei in anderen Programmen.</translation>
        </message>
        <message>
            <source>%1 is larger than 64 MB, which no assessment is. Choose another file.</source>
            <translation>%1 ist größer als 64 MB; das ist keine Bewertung. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Import %1 into “%2”</source>
            <translation>%1 in „%2“ importieren</translation>
        </message>
        <message>
            <source>There is no line below the headings. Add a line for each item.</source>
            <translation>Unter den Überschriften steht keine Zeile. Fügen Sie je Anforderung eine Zeile ein.</translation>
        </message>
        <message>
            <source>, row %1</source>
            <translation>, Zeile %1</translation>
        </message>
        <message>
            <source>, column “%1”</source>
            <translation>, Spalte „%1“</translation>
        </message>
        <message>
            <source>This column is not known. Remove it or give it one of these names: %1.</source>
            <translation>Diese Spalte ist unbekannt. Entfernen Sie sie oder geben Sie ihr einen dieser Namen: %1.</translation>
        </message>
        <message>
            <source>This column occurs twice. Remove one of them.</source>
            <translation>Diese Spalte kommt zweimal vor. Entfernen Sie eine davon.</translation>
        </message>
        <message>
            <source>The column with the numbers of the items is missing. Add it, for example with 8.6.1-08 in a row.</source>
            <translation>Die Spalte mit den Nummern der Anforderungen fehlt. Fügen Sie sie ein, zum Beispiel mit 8.6.1-08 in einer Zeile.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the heading has %2. Make them equal, and put texts that hold a separator in quotation marks.</source>
            <translation>Die Zeile hat %1 Zellen, die Überschrift %2. Gleichen Sie sie an und setzen Sie Texte, die ein Trennzeichen enthalten, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>“%1” is no item of the catalogue. Correct the number or remove the row.</source>
            <translation>„%1“ ist keine Anforderung des Katalogs. Berichtigen Sie die Nummer oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>%1 stands in row %2 already. Remove one of the two rows.</source>
            <translation>%1 steht schon in Zeile %2. Entfernen Sie eine der beiden Zeilen.</translation>
        </message>
        <message>
            <source>Use C, P, N or U.</source>
            <translation>Möglich sind C, P, N oder U.</translation>
        </message>
        <message>
            <source>“%1” is no status. Use C, P, N, NA, NYO or U.</source>
            <translation>„%1“ ist kein Status. Möglich sind C, P, N, NA, NYO oder U.</translation>
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3. Correct it or leave the cell empty.</source>
            <translation>„%1“ ist keine ganze Zahl von %2 bis %3. Berichtigen Sie sie oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>“%1” is no date. Write it as year, month and day, for example 2026-03-31.</source>
            <translation>„%1“ ist kein Datum. Schreiben Sie es als Jahr, Monat und Tag, zum Beispiel 2026-03-31.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no. Write yes or no.</source>
            <translation>„%1“ ist weder ja noch nein. Schreiben Sie yes oder no.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Use one of: %2.</source>
            <translation>„%1“ ist hier unbekannt. Möglich sind: %2.</translation>
        </message>
        <message>
            <source>%1 was not imported: the assessment “%2” is approved and therefore locked. Import into another assessment.</source>
            <translation>%1 wurde nicht importiert: Die Bewertung „%2“ ist freigegeben und deshalb gesperrt. Importieren Sie in eine andere Bewertung.</translation>
        </message>
        <message>
            <source>%1 is a workbook or another packed file. This version reads CSV: save the sheet as “CSV UTF-8” and import that.</source>
            <translation>%1 ist eine Arbeitsmappe oder eine andere gepackte Datei. Diese Version liest CSV: Speichern Sie das Blatt als „CSV UTF-8“ und importieren Sie dieses.</translation>
        </message>
        <message>
            <source>%1 was read as Windows-1252. Check the accented letters.</source>
            <translation>%1 wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, Zeile %2: %3</translation>
        </message>
        <message>
            <source>%1 is empty. It needs a line of headings and a line for each item.</source>
            <translation>%1 ist leer. Nötig sind eine Zeile mit Überschriften und je Anforderung eine Zeile.</translation>
        </message>
        <message>
            <source>%1 was not made: a project needs the name of the organization it is about. Enter the name of the client.</source>
            <translation>%1 wurde nicht angelegt: Ein Projekt braucht den Namen der Organisation, um die es geht. Geben Sie den Namen des Kunden ein.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>Make the project</source>
            <translation>Projekt anlegen</translation>
        </message>
        <message>
            <source>This assessment is no longer part of the project. Choose another one.</source>
            <translation>Diese Bewertung gehört nicht mehr zum Projekt. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>%1 holds no engagement, so nothing says which organization it is about. Restore a backup.</source>
            <translation>%1 enthält keinen Auftrag; nichts sagt, um welche Organisation es geht. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%1 holds no assessment yet. Make one in the program, or import one.</source>
            <translation>%1 enthält noch keine Bewertung. Legen Sie eine im Programm an oder importieren Sie eine.</translation>
        </message>
        <message>
            <source>%1 holds no assessment called “%2”. Choose one of: %3.</source>
            <translation>%1 enthält keine Bewertung namens „%2“. Wählen Sie eine von: %3.</translation>
        </message>
        <message>
            <source>Set the logo</source>
            <translation>Logo setzen</translation>
        </message>
        <message>
            <source>New assessment “%1”</source>
            <translation>Neue Bewertung „%1“</translation>
        </message>
        <message>
            <source>New assessment “%1” from “%2”</source>
            <translation>Neue Bewertung „%1“ aus „%2“</translation>
        </message>
        <message>
            <source>Score clause %1</source>
            <translation>Abschnitt %1 bewerten</translation>
        </message>
        <message>
            <source>Rate processes and management areas</source>
            <translation>Prozesse und Führungsbereiche einstufen</translation>
        </message>
        <message>
            <source>Edit the conclusion</source>
            <translation>Schlussfolgerung bearbeiten</translation>
        </message>
        <message>
            <source>Approve “%1”</source>
            <translation>„%1“ freigeben</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>%1 anhängen</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>low</source>
            <translation>gering</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1: The copy was stopped; nothing was written.</source>
            <translation>%1: Das Kopieren wurde abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>%1: A project cannot be copied onto itself. Choose another name.</source>
            <translation>%1: Ein Projekt kann nicht auf sich selbst kopiert werden. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1: The file could not be written: %2. Choose another folder or free space.</source>
            <translation>%1: Die Datei konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>%1: This leftover recovery file could not be set aside, so the project was not opened. Move it to another folder.</source>
            <translation>%1: Diese übrig gebliebene Wiederherstellungsdatei ließ sich nicht beiseitelegen, daher wurde das Projekt nicht geöffnet. Verschieben Sie sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1: The last change was interrupted. The project and its recovery file were copied to %2 before recovery.</source>
            <translation>%1: Die letzte Änderung wurde unterbrochen. Projekt und Wiederherstellungsdatei wurden vor der Wiederherstellung nach %2 kopiert.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot be taken back, because newer records depend on it. Nothing was changed.</source>
            <translation>%1: „%2“ lässt sich nicht zurücknehmen, weil neuere Datensätze davon abhängen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: The history has no change number %2 that could be taken back.</source>
            <translation>%1: Der Verlauf hat keine Änderung mit der Nummer %2, die sich zurücknehmen ließe.</translation>
        </message>
        <message>
            <source>Revert: %1</source>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message>
            <source>%1: Already open in %2 on %3. Open it for reading only?</source>
            <translation>%1: Bereits geöffnet in %2 auf %3. Nur zum Lesen öffnen?</translation>
        </message>
        <message>
            <source>%1: %2 did not release this project. Take over only if it is closed there.</source>
            <translation>%1: %2 hat dieses Projekt nicht freigegeben. Übernehmen Sie es nur, wenn es dort geschlossen ist.</translation>
        </message>
        <message>
            <source>%1: To work on a project Gapwright needs a name for the history. Enter your name in the settings.</source>
            <translation>%1: Zum Arbeiten an einem Projekt benötigt Gapwright einen Namen für den Verlauf. Geben Sie Ihren Namen in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>%1: The record %2 in “%3” holds a value in “%4” that Gapwright cannot read. Restore a backup, or correct the value.</source>
            <translation>%1: Der Datensatz %2 in „%3“ enthält in „%4“ einen Wert, den Gapwright nicht lesen kann. Stellen Sie eine Sicherung wieder her oder korrigieren Sie den Wert.</translation>
        </message>
        <message>
            <source>%1: A project has no part named “%2”. Nothing was changed.</source>
            <translation>%1: Ein Projekt hat keinen Teil namens „%2“. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: The history speaks of “%2”, which this project does not have. The change can be seen, but not undone or redone.</source>
            <translation>%1: Der Verlauf nennt „%2“, was es in diesem Projekt nicht gibt. Die Änderung lässt sich ansehen, aber weder rückgängig machen noch wiederholen.</translation>
        </message>
        <message>
            <source>The search index is damaged. No record is affected; open the project again to rebuild it.</source>
            <translation>Der Suchindex ist beschädigt. Kein Datensatz ist betroffen; öffnen Sie das Projekt noch einmal, um ihn neu aufzubauen.</translation>
        </message>
        <message>
            <source>The last change was interrupted and has to be cleaned up. Open the project once for writing.</source>
            <translation>Die letzte Änderung wurde unterbrochen und muss bereinigt werden. Öffnen Sie das Projekt einmal zum Schreiben.</translation>
        </message>
        <message>
            <source>The disk reported an error while the file was read. Check the disk or the network, or restore a backup.</source>
            <translation>Der Datenträger meldete beim Lesen der Datei einen Fehler. Prüfen Sie Datenträger oder Netzwerk oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The work was stopped on request.</source>
            <translation>Der Vorgang wurde auf Wunsch abgebrochen.</translation>
        </message>
        <message>
            <source>Another program is using the file. Your change is kept and will be written as soon as possible.</source>
            <translation>Ein anderes Programm verwendet die Datei. Ihre Änderung bleibt erhalten und wird so bald wie möglich geschrieben.</translation>
        </message>
        <message>
            <source>The file cannot be opened. Check that it exists and that you may read it.</source>
            <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The change does not fit the other records and was not made. Reload the project and try again.</source>
            <translation>Die Änderung passt nicht zu den anderen Datensätzen und wurde nicht ausgeführt. Laden Sie das Projekt neu und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The request could not be carried out. Please report this with the details.</source>
            <translation>Die Anfrage konnte nicht ausgeführt werden. Bitte melden Sie dies mit den Einzelheiten.</translation>
        </message>
        <message>
            <source>There is no such file. Check the name, or whether it was moved.</source>
            <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen oder ob sie verschoben wurde.</translation>
        </message>
        <message>
            <source>A file of this name exists already. Choose another name.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>This file is empty; it was probably not copied completely. Copy it again or restore a backup.</source>
            <translation>Diese Datei ist leer; wahrscheinlich wurde sie nicht vollständig kopiert. Kopieren Sie sie noch einmal oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This is not a Gapwright project, or its beginning is destroyed. Restore a backup.</source>
            <translation>Dies ist kein Gapwright-Projekt, oder sein Anfang ist zerstört. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This database was not made by Gapwright. Choose a file that ends in .gapwright.</source>
            <translation>Diese Datenbank stammt nicht von Gapwright. Wählen Sie eine Datei, die auf .gapwright endet.</translation>
        </message>
        <message>
            <source>This project has parts that Gapwright does not write; for safety it is not opened. Restore a backup, or ask who sent the file.</source>
            <translation>Dieses Projekt hat Teile, die Gapwright nicht schreibt; zur Sicherheit wird es nicht geöffnet. Stellen Sie eine Sicherung wieder her oder fragen Sie die Person, die die Datei gesendet hat.</translation>
        </message>
        <message>
            <source>This project was saved by a newer Gapwright. Update Gapwright to open it.</source>
            <translation>Dieses Projekt wurde mit einem neueren Gapwright gespeichert. Aktualisieren Sie Gapwright, um es zu öffnen.</translation>
        </message>
        <message>
            <source>This project is in an older form and has to be converted. Open it once for writing.</source>
            <translation>Dieses Projekt liegt in einer älteren Form vor und muss umgewandelt werden. Öffnen Sie es einmal zum Schreiben.</translation>
        </message>
        <message>
            <source>This project is damaged: part of it is missing or unreadable. Restore a backup.</source>
            <translation>Dieses Projekt ist beschädigt: Ein Teil fehlt oder ist unlesbar. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This file asks for too much memory or time and was closed. Restore a backup.</source>
            <translation>Diese Datei beansprucht zu viel Speicher oder Zeit und wurde geschlossen. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Another program replaced this file. Save your work under a new name, then merge the two.</source>
            <translation>Ein anderes Programm hat diese Datei ersetzt. Speichern Sie Ihre Arbeit unter einem neuen Namen und führen Sie dann beide zusammen.</translation>
        </message>
        <message>
            <source>The folder is write-protected. Use Save As to work in another folder.</source>
            <translation>Der Ordner ist schreibgeschützt. Mit „Speichern unter“ arbeiten Sie in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>The project is open for reading only. Use Save As to work on it.</source>
            <translation>Das Projekt ist nur zum Lesen geöffnet. Verwenden Sie „Speichern unter“, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>The file is write-protected; it was opened for reading. Use Save As to work on it.</source>
            <translation>Die Datei ist schreibgeschützt; sie wurde zum Lesen geöffnet. Verwenden Sie „Speichern unter“, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>The folder of the file is write-protected; it was opened for reading. Use Save As to work on it.</source>
            <translation>Der Ordner der Datei ist schreibgeschützt; sie wurde zum Lesen geöffnet. Verwenden Sie „Speichern unter“, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>The search index was damaged and has been rebuilt. No record is affected.</source>
            <translation>Der Suchindex war beschädigt und wurde neu aufgebaut. Kein Datensatz ist betroffen.</translation>
        </message>
        <message>
            <source>%1: The file cannot be read: %2. Close it in other programs and try again.</source>
            <translation>%1: Die Datei lässt sich nicht lesen: %2. Schließen Sie sie in anderen Programmen und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%1: Attaching was stopped; nothing was attached.</source>
            <translation>%1: Das Anhängen wurde abgebrochen; es wurde nichts angehängt.</translation>
        </message>
        <message>
            <source>%1: The file changed while it was read. Close it in other programs and attach it again.</source>
            <translation>%1: Die Datei hat sich beim Lesen geändert. Schließen Sie sie in anderen Programmen und hängen Sie sie erneut an.</translation>
        </message>
        <message>
            <source>%1: There is no attachment %2 any more.</source>
            <translation>%1: Die Anlage %2 gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>%1: The attachment “%2” is damaged or incomplete. Attach the file again or restore a backup.</source>
            <translation>%1: Die Anlage „%2“ ist beschädigt oder unvollständig. Hängen Sie die Datei erneut an oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%1: The file is too big to attach; the limit is 2 GB. Keep it elsewhere and note where.</source>
            <translation>%1: Die Datei ist zu groß zum Anhängen; die Grenze liegt bei 2 GB. Legen Sie sie an anderer Stelle ab und notieren Sie, wo.</translation>
        </message>
        <message>
            <source>%1: The attachment “%2” is too big to be shown here. Save it to a file instead.</source>
            <translation>%1: Die Anlage „%2“ ist zu groß, um sie hier zu zeigen. Speichern Sie sie stattdessen in eine Datei.</translation>
        </message>
        <message>
            <source>%1: The project could not be converted to the form of this Gapwright and was left as it is. Open it with the older Gapwright, and report this with the details.</source>
            <translation>%1: Das Projekt ließ sich nicht in das Format dieses Gapwright umwandeln und blieb, wie es ist. Öffnen Sie es mit dem älteren Gapwright und melden Sie dies mit den Einzelheiten.</translation>
        </message>
        <message>
            <source>Converted from form %1 to form %2</source>
            <translation>Von Format %1 in Format %2 umgewandelt</translation>
        </message>
        <message>
            <source>%1: The project was converted to the form of this Gapwright. The file as it was is kept as %2.</source>
            <translation>%1: Das Projekt wurde in das Format dieses Gapwright umgewandelt. Die bisherige Datei liegt als %2 bereit.</translation>
        </message>
        <message>
            <source>%1: This cannot be undone or redone, because the record %3 in “%2” stood in the way. Nothing was changed.</source>
            <translation>%1: Dies lässt sich nicht zurücknehmen oder wiederholen, weil der Datensatz %3 in „%2“ im Weg steht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: A record of “%2” has no id. Nothing was changed.</source>
            <translation>%1: Ein Datensatz von „%2“ hat keine Kennung. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: The record %3 in “%2” does not exist any more. Nothing was changed.</source>
            <translation>%1: Den Datensatz %3 in „%2“ gibt es nicht mehr. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: “%3” in “%2” has changed since, so this change cannot be taken back by itself. Nothing was changed.</source>
            <translation>%1: „%3“ in „%2“ hat sich seither geändert; diese Änderung lässt sich nicht einzeln zurücknehmen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1: The change could not be saved: %2. It is kept in memory; free space or use Save As.</source>
            <translation>%1: Die Änderung ließ sich nicht speichern: %2. Sie bleibt im Arbeitsspeicher; schaffen Sie Platz oder nutzen Sie „Speichern unter“.</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>the disk reported an error</source>
            <translation>der Datenträger meldete einen Fehler</translation>
        </message>
        <message>
            <source>A leftover recovery file does not belong to this project. It was set aside as %1 and not used.</source>
            <translation>Eine übrig gebliebene Wiederherstellungsdatei gehört nicht zu diesem Projekt. Sie wurde als %1 beiseitegelegt und nicht verwendet.</translation>
        </message>
        <message>
            <source>%1: A part is damaged (%2). Restore a backup.</source>
            <translation>%1: Ein Teil ist beschädigt (%2). Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%1: A record of “%2” (row %3) refers to a record of “%4” that does not exist.</source>
            <translation>%1: Ein Datensatz von „%2“ (Zeile %3) verweist auf einen Datensatz von „%4“, den es nicht gibt.</translation>
        </message>
        <message>
            <source>%1: The search index is damaged. No record is affected; it can be rebuilt.</source>
            <translation>%1: Der Suchindex ist beschädigt. Kein Datensatz ist betroffen; er lässt sich neu aufbauen.</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>not scored</source>
            <translation>nicht gewertet</translation>
        </message>
        <message>
            <source>conforming</source>
            <translation>konform</translation>
        </message>
        <message>
            <source>partially conforming</source>
            <translation>teilweise konform</translation>
        </message>
        <message>
            <source>not conforming</source>
            <translation>nicht konform</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>&amp;Project</source>
            <translation>&amp;Projekt</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Neues Projekt …</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple project</source>
            <translation>&amp;Beispielprojekt öffnen</translation>
        </message>
        <message>
            <source>&amp;Engagement details…</source>
            <translation>&amp;Auftragsdaten …</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>&amp;Kopie speichern …</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter …</translation>
        </message>
        <message>
            <source>Gap re&amp;port</source>
            <translation>&amp;Gap-Bericht</translation>
        </message>
        <message>
            <source>C&amp;lose project</source>
            <translation>Projekt &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Search or run a command…</source>
            <translation>&amp;Suchen oder Befehl ausführen …</translation>
        </message>
        <message>
            <source>Your &amp;name…</source>
            <translation>Ihr &amp;Name …</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>Be&amp;wertung</translation>
        </message>
        <message>
            <source>&amp;New assessment…</source>
            <translation>&amp;Neue Bewertung …</translation>
        </message>
        <message>
            <source>&amp;Switch to</source>
            <translation>&amp;Wechseln zu</translation>
        </message>
        <message>
            <source>&amp;Approve and lock…</source>
            <translation>&amp;Freigeben und sperren …</translation>
        </message>
        <message>
            <source>&amp;Import from CSV…</source>
            <translation>Aus CSV &amp;importieren …</translation>
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation>Als CSV &amp;exportieren …</translation>
        </message>
        <message>
            <source>&amp;Presentation</source>
            <translation>&amp;Präsentation</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>Ü&amp;berblick</translation>
        </message>
        <message>
            <source>&amp;Gap analysis</source>
            <translation>&amp;Gap-Analyse</translation>
        </message>
        <message>
            <source>&amp;Assessments</source>
            <translation>Be&amp;wertungen</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Be&amp;richt</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Verlauf</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>Bibliothe&amp;k</translation>
        </message>
        <message>
            <source>S&amp;teps and workspaces</source>
            <translation>&amp;Schritte und Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Gui&amp;dance</source>
            <translation>&amp;Leitfaden</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>Light or dar&amp;k</source>
            <translation>Hell oder &amp;dunkel</translation>
        </message>
        <message>
            <source>Lar&amp;ger text</source>
            <translation>Größere Schr&amp;ift</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Kleinere Sc&amp;hrift</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Normale Schriftgröße</translation>
        </message>
        <message>
            <source>Re&amp;duce motion</source>
            <translation>Weniger B&amp;ewegung</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;First steps and keys</source>
            <translation>&amp;Erste Schritte und Tasten</translation>
        </message>
        <message>
            <source>&amp;About Gapwright</source>
            <translation>Ü&amp;ber Gapwright</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ActionList</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
    </context>
    <context>
        <name>gapwright::Application</name>
        <message>
            <source>Gapwright Cannot Start</source>
            <translation>Gapwright kann nicht starten</translation>
        </message>
        <message>
            <source>Part of the program is missing or damaged. Install it again.

%1</source>
            <translation>Ein Teil des Programms fehlt oder ist beschädigt. Installieren Sie es neu.

%1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ApprovalDialog</name>
        <message>
            <source>It has not been assessed yet.</source>
            <translation>Sie wurde noch nicht bewertet.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 freigeben</translation>
        </message>
        <message>
            <source>Approve and lock</source>
            <translation>Freigeben und sperren</translation>
        </message>
        <message numerus="yes">
            <source>%n items stand in the way of approval.</source>
            <translation>
                <numerusform>%n Anforderung steht der Freigabe im Weg.</numerusform>
                <numerusform>%n Anforderungen stehen der Freigabe im Weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>An approved assessment is locked and must be complete. Choose an item to mend it.</source>
            <translation>Eine freigegebene Bewertung ist gesperrt und muss vollständig sein. Wählen Sie eine Anforderung aus, um sie zu ergänzen.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend the items of the list first.</source>
            <translation>Ergänzen Sie zuerst die Anforderungen der Liste.</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Freigegeben am</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Afterwards nothing in this assessment can be changed. Later findings go into a new assessment.</source>
            <translation>Danach lässt sich an dieser Bewertung nichts mehr ändern. Spätere Feststellungen gehören in eine neue Bewertung.</translation>
        </message>
        <message>
            <source>Enter who approves.</source>
            <translation>Geben Sie an, wer freigibt.</translation>
        </message>
        <message>
            <source>Enter a date.</source>
            <translation>Geben Sie ein Datum ein.</translation>
        </message>
        <message>
            <source>Open %1 Again</source>
            <translation>%1 wieder öffnen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Approved by %1 on %2 and locked since. Opening it again takes the approval back; the history keeps who did so.</source>
            <translation>Freigegeben von %1 am %2 und seither gesperrt. Mit dem Öffnen wird die Freigabe zurückgenommen; der Verlauf hält fest, wer das getan hat.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::AreaList</name>
        <message>
            <source>Processes and management areas</source>
            <translation>Prozesse und Managementbereiche</translation>
        </message>
    </context>
    <context>
        <name>gapwright::AreaListModel</name>
        <message>
            <source>not rated</source>
            <translation>nicht eingestuft</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>Grad %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>area: level</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, target %3</source>
            <translation>%1: %2, Ziel %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>level, target</comment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ArithmeticDialog</name>
        <message>
            <source>Show the arithmetic</source>
            <translation>Rechenweg zeigen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Was zählt</translation>
        </message>
    </context>
    <context>
        <name>gapwright::AssessmentsPage</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Im Vergleich</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Neue Bewertung</translation>
        </message>
        <message numerus="yes">
            <source>%n assessments; “%1” is shown on the other pages</source>
            <translation>
                <numerusform>%n Bewertung; die anderen Seiten zeigen „%1“</numerusform>
                <numerusform>%n Bewertungen; die anderen Seiten zeigen „%1“</numerusform>
            </translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Noch keine Bewertung</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Details of “%1”</source>
            <translation>Angaben zu „%1“</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Konformität</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message>
            <source>Shown on the other pages</source>
            <translation>Auf den anderen Seiten gezeigt</translation>
        </message>
        <message>
            <source>Show this assessment on the other pages</source>
            <translation>Diese Bewertung auf den anderen Seiten zeigen</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>freigegeben von %1</translation>
        </message>
        <message>
            <source>%1 major, %2 minor</source>
            <translation>%1 Haupt-, %2 Nebenabweichungen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>field, assessment</comment>
            <translation>%1 von „%2“</translation>
        </message>
    </context>
    <context>
        <name>gapwright::AuthorDialog</name>
        <message>
            <source>Your Name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Use this name</source>
            <translation>Diesen Namen verwenden</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Stands in the history beside every change you make, so that a team can see who did what. Kept on this computer; change it in the Edit menu.</source>
            <translation>Steht im Verlauf neben jeder Ihrer Änderungen, damit ein Team sieht, wer was getan hat. Wird auf diesem Computer gespeichert; Sie ändern ihn im Menü „Bearbeiten“.</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::Breadcrumbs</name>
        <message>
            <source>Where you are</source>
            <translation>Wo Sie sind</translation>
        </message>
    </context>
    <context>
        <name>gapwright::BusyPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CapabilityTab</name>
        <message>
            <source>not rated</source>
            <translation>nicht eingestuft</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Show the arithmetic</source>
            <translation>Rechenweg zeigen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, attribute</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What the level rests on</source>
            <translation>Worauf der Grad beruht</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ChartsTab</name>
        <message>
            <source>Items by clause</source>
            <translation>Anforderungen nach Abschnitt</translation>
        </message>
        <message>
            <source>Capability level, now and target</source>
            <translation>Fähigkeitsgrad, aktuell und Ziel</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Conformity of clause %1 over time</source>
            <translation>Konformität von Abschnitt %1 im Zeitverlauf</translation>
        </message>
        <message>
            <source>Conformity over time</source>
            <translation>Konformität im Zeitverlauf</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Konformität</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>short name, name</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ClauseTree</name>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ClauseTreeModel</name>
        <message>
            <source>All clauses</source>
            <translation>Alle Abschnitte</translation>
        </message>
        <message>
            <source>%1: %2 of %3 assessed, %4</source>
            <translation>%1: %2 von %3 bewertet, %4</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CommandPalette</name>
        <message>
            <source>Nothing matches. Try fewer or other letters.</source>
            <translation>Nichts passt. Versuchen Sie es mit weniger oder anderen Buchstaben.</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Type a command, a clause or a document…</source>
            <translation>Befehl, Abschnitt oder Dokument eingeben …</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Passende Befehle</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ConcernList</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CsvDialogs</name>
        <message>
            <source>Import an Assessment from CSV</source>
            <translation>Bewertung aus CSV importieren</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv *.tsv *.txt)</source>
            <translation>Durch Trennzeichen getrennte Werte (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export the Assessment as CSV</source>
            <translation>Bewertung als CSV exportieren</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Durch Trennzeichen getrennte Werte (*.csv)</translation>
        </message>
        <message>
            <source>The assessment was exported to %1. Private notes are part of it.</source>
            <translation>Die Bewertung wurde nach %1 exportiert. Private Notizen sind darin enthalten.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::EngagementDialog</name>
        <message>
            <source>Engagement Details</source>
            <translation>Auftragsdaten</translation>
        </message>
        <message>
            <source>Save details</source>
            <translation>Angaben speichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Engagement details</source>
            <translation>Auftragsdaten</translation>
        </message>
    </context>
    <context>
        <name>gapwright::EngagementForm</name>
        <message>
            <source>Logo of the organization</source>
            <translation>Logo der Organisation</translation>
        </message>
        <message>
            <source>Printed on the cover of reports.</source>
            <translation>Erscheint auf dem Deckblatt der Berichte.</translation>
        </message>
        <message>
            <source>Gapwright holds requirements in own words and no text of the standard. To assess and to certify, the client needs a licensed copy of ISO/IEC 20000-1:2018.</source>
            <translation>Gapwright enthält die Anforderungen in eigenen Worten und keinen Normtext. Zum Bewerten und Zertifizieren benötigt der Kunde ein lizenziertes Exemplar von ISO/IEC 20000-1:2018.</translation>
        </message>
        <message>
            <source>Enter the name of the organization.</source>
            <translation>Geben Sie den Namen der Organisation ein.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::EvidencePanel</name>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>or drop or paste them here</source>
            <translation>oder hier ablegen oder einfügen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file name, size</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>action: file</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Add files as evidence for %1</source>
            <translation>Dateien als Nachweis für %1 hinzufügen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>%1 would run as a program. Save a copy if you trust it.</source>
            <translation>%1 würde als Programm ausgeführt. Speichern Sie eine Kopie, wenn Sie der Datei vertrauen.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Make room there and try again.</source>
            <translation>%1 kann nicht geschrieben werden. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No program on this computer opens %1. Save a copy instead.</source>
            <translation>Kein Programm auf diesem Computer öffnet %1. Speichern Sie stattdessen eine Kopie.</translation>
        </message>
        <message>
            <source>Save a copy of %1</source>
            <translation>Kopie von %1 speichern</translation>
        </message>
    </context>
    <context>
        <name>gapwright::EvidenceQueue</name>
        <message>
            <source>Picture %1-%2.png</source>
            <comment>item, number</comment>
            <translation>Bild %1-%2.png</translation>
        </message>
        <message>
            <source>The picture of the clipboard could not be read. Save it as a file and add that file.</source>
            <translation>Das Bild aus der Zwischenablage konnte nicht gelesen werden. Speichern Sie es als Datei und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>%1 is a folder. Add the files in it, or a ZIP archive of it.</source>
            <translation>%1 ist ein Ordner. Fügen Sie die Dateien darin hinzu oder ein ZIP-Archiv davon.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check that it is still there and that you may read it.</source>
            <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei noch vorhanden ist und Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>%1 has %2; a project takes files below 2 GB. Keep it where it is and write its place into the evidence.</source>
            <translation>%1 hat %2; ein Projekt nimmt Dateien unter 2 GB auf. Lassen Sie die Datei an ihrem Ort und vermerken Sie diesen im Nachweis.</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>Datei: %1</translation>
        </message>
        <message>
            <source>Adding %1</source>
            <translation>%1 wird hinzugefügt</translation>
        </message>
        <message>
            <source>Add file %1 to %2</source>
            <translation>Datei %1 zu %2 hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FigureCard</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>figure: value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>figure: value, note</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Shows how it is computed</source>
            <translation>Zeigt, wie der Wert berechnet wird</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FigureRow</name>
        <message>
            <source>Show the arithmetic</source>
            <translation>Rechenweg zeigen</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Konformität</translation>
        </message>
        <message numerus="yes">
            <source>of %n scored</source>
            <translation>
                <numerusform>von %n gewerteten</numerusform>
                <numerusform>von %n gewerteten</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing scored yet</source>
            <translation>noch nichts gewertet</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message numerus="yes">
            <source>%n critical</source>
            <translation>
                <numerusform>%n kritisch</numerusform>
                <numerusform>%n kritisch</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 not conforming</source>
            <translation>%1 nicht konform</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>lowest %1, %2 below target</source>
            <translation>niedrigster %1, %2 unter Ziel</translation>
        </message>
        <message>
            <source>Capability level</source>
            <translation>Fähigkeitsgrad</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FilterBar</name>
        <message>
            <source>Find in these items</source>
            <translation>In diesen Anforderungen suchen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Items not assessed yet</source>
            <translation>Noch nicht bewertete Anforderungen</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>Items that are partial or not conforming</source>
            <translation>Anforderungen, die teilweise oder nicht konform sind</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Items whose owner is you</source>
            <translation>Anforderungen, für die Sie verantwortlich sind</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>Ohne Nachweis</translation>
        </message>
        <message>
            <source>Items with neither evidence text nor file</source>
            <translation>Anforderungen ohne Nachweistext und ohne Datei</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>Mindestschwere</translation>
        </message>
        <message>
            <source>Critical only</source>
            <translation>Nur kritische</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 und höher</translation>
        </message>
        <message>
            <source>Any severity</source>
            <translation>Jede Schwere</translation>
        </message>
        <message>
            <source>Order of the items</source>
            <translation>Reihenfolge der Anforderungen</translation>
        </message>
        <message>
            <source>By clause</source>
            <translation>Nach Abschnitt</translation>
        </message>
        <message>
            <source>By severity</source>
            <translation>Nach Schwere</translation>
        </message>
        <message>
            <source>By priority</source>
            <translation>Nach Priorität</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Nur anzeigen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Anforderung</numerusform>
                <numerusform>%n Anforderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FormGrid</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (erforderlich)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::GapAnalysisPage</name>
        <message>
            <source>Views of the gap analysis</source>
            <translation>Ansichten der Gap-Analyse</translation>
        </message>
        <message>
            <source>Requirement items</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message>
            <source>Find in the items</source>
            <translation>In den Anforderungen suchen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Nächste Anforderung</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Vorherige Anforderung</translation>
        </message>
        <message>
            <source>Add evidence files…</source>
            <translation>Nachweisdateien hinzufügen …</translation>
        </message>
        <message>
            <source>Take the suggested recommendation</source>
            <translation>Vorgeschlagene Empfehlung übernehmen</translation>
        </message>
        <message>
            <source>Show or hide the item's details</source>
            <translation>Einzelheiten der Anforderung ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show all items</source>
            <translation>Alle Anforderungen anzeigen</translation>
        </message>
        <message>
            <source>Present to the workshop</source>
            <translation>Im Workshop präsentieren</translation>
        </message>
        <message>
            <source>Import results…</source>
            <translation>Ergebnisse importieren …</translation>
        </message>
        <message>
            <source>Export results…</source>
            <translation>Ergebnisse exportieren …</translation>
        </message>
        <message>
            <source>Gap report…</source>
            <translation>Gap-Bericht …</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bewertungen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::GapHeader</name>
        <message>
            <source>Gap report</source>
            <translation>Gap-Bericht</translation>
        </message>
        <message>
            <source>Show or hide the clauses</source>
            <translation>Abschnitte ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Import or export the results of this assessment</source>
            <translation>Ergebnisse dieser Bewertung importieren oder exportieren</translation>
        </message>
        <message>
            <source>Import results…</source>
            <translation>Ergebnisse importieren …</translation>
        </message>
        <message>
            <source>Export results…</source>
            <translation>Ergebnisse exportieren …</translation>
        </message>
        <message>
            <source>All clauses, 4 to 10</source>
            <translation>Alle Abschnitte, 4 bis 10</translation>
        </message>
        <message>
            <source>Assessments…</source>
            <translation>Bewertungen …</translation>
        </message>
        <message numerus="yes">
            <source>%n requirement item(s)</source>
            <translation>
                <numerusform>%n Anforderung</numerusform>
                <numerusform>%n Anforderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not assessed</source>
            <translation>
                <numerusform>%n nicht bewertet</numerusform>
                <numerusform>%n nicht bewertet</numerusform>
            </translation>
        </message>
        <message>
            <source>a major nonconformity is forecast</source>
            <translation>eine Hauptabweichung ist prognostiziert</translation>
        </message>
        <message>
            <source>held on %1</source>
            <translation>durchgeführt am %1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::GuidancePanel</name>
        <message>
            <source>About %1 person-days (%2 to %3).</source>
            <translation>Etwa %1 Personentage (%2 bis %3).</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Neighbouring standards</source>
            <translation>Verwandte Normen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>standard: clauses</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message>
            <source>Rate %1</source>
            <translation>%1 einstufen</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Was gefordert ist</translation>
        </message>
        <message>
            <source>Applies only if</source>
            <translation>Gilt nur, wenn</translation>
        </message>
        <message>
            <source>Ask in the workshop</source>
            <translation>Fragen für den Workshop</translation>
        </message>
        <message>
            <source>Typical evidence</source>
            <translation>Typische Nachweise</translation>
        </message>
        <message>
            <source>Typical gap</source>
            <translation>Typische Lücke</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>So beginnen Sie</translation>
        </message>
        <message>
            <source>Choose a clause, then an item. In the list the keys 1 to 6 or C, P, N, A, Y and U score it and move on; Space goes to its evidence.</source>
            <translation>Wählen Sie einen Abschnitt, dann eine Anforderung. In der Liste bewerten die Tasten 1 bis 6 oder C, P, N, A, Y und U sie und springen weiter; die Leertaste führt zum Nachweis.</translation>
        </message>
        <message>
            <source>To be documented</source>
            <translation>Zu dokumentieren</translation>
        </message>
        <message>
            <source>Level %1, %2 (now)</source>
            <translation>Grad %1, %2 (aktuell)</translation>
        </message>
        <message>
            <source>Level %1, %2</source>
            <translation>Grad %1, %2</translation>
        </message>
        <message>
            <source>Sign that it is higher</source>
            <translation>Spricht für einen höheren Grad</translation>
        </message>
        <message>
            <source>Sign that it is lower</source>
            <translation>Spricht für einen niedrigeren Grad</translation>
        </message>
        <message>
            <source>Suggested target: %1</source>
            <translation>Vorgeschlagenes Ziel: %1</translation>
        </message>
        <message>
            <source>ITIL practices</source>
            <translation>ITIL-Praktiken</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Leitfaden</translation>
        </message>
    </context>
    <context>
        <name>gapwright::HistoryModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>item, assessment</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing has been changed yet. Every change will be listed here with who made it and when.</source>
            <translation>Noch wurde nichts geändert. Hier steht künftig jede Änderung mit Person und Zeitpunkt.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Take this change back</source>
            <translation>Diese Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>Änderungen, neueste zuerst</translation>
        </message>
        <message>
            <source>Whose changes</source>
            <translation>Wessen Änderungen</translation>
        </message>
        <message>
            <source>Everything that was changed in this project</source>
            <translation>Alles, was in diesem Projekt geändert wurde</translation>
        </message>
        <message>
            <source>Changes of %1 in “%2”</source>
            <translation>Änderungen an %1 in „%2“</translation>
        </message>
        <message>
            <source>Changes of one record</source>
            <translation>Änderungen eines Datensatzes</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle Personen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>record: field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>Nachher: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more changes</source>
            <translation>
                <numerusform>%n weitere Änderung</numerusform>
                <numerusform>%n weitere Änderungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::ImportPreviewDialog</name>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be imported. Nothing has been changed; mend the file and import it again.</source>
            <translation>
                <numerusform>%n Zeile kann nicht importiert werden. Es wurde nichts geändert; korrigieren Sie die Datei und importieren Sie sie noch einmal.</numerusform>
                <numerusform>%n Zeilen können nicht importiert werden. Es wurde nichts geändert; korrigieren Sie die Datei und importieren Sie sie noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>Probleme der Datei</translation>
        </message>
        <message>
            <source>The file says what the assessment says already.</source>
            <translation>Die Datei enthält nur, was bereits in der Bewertung steht.</translation>
        </message>
        <message>
            <source>%1 and %2 will change, as one step that can be undone.</source>
            <comment>fields, items</comment>
            <translation>Es ändern sich %1 bei %2, in einem Schritt, der sich rückgängig machen lässt.</translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n Feld</numerusform>
                <numerusform>%n Felder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n Anforderung</numerusform>
                <numerusform>%n Anforderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <translation>Was der Import ändert</translation>
        </message>
        <message numerus="yes">
            <source>Import %n items</source>
            <translation>
                <numerusform>%n Anforderung importieren</numerusform>
                <numerusform>%n Anforderungen importieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::ItemEditor</name>
        <message>
            <source>This is no date. Write it like 2026-03-31.</source>
            <translation>Das ist kein Datum. Schreiben Sie es wie 2026-03-31.</translation>
        </message>
        <message>
            <source>Applies only if: %1</source>
            <translation>Gilt nur, wenn: %1</translation>
        </message>
        <message>
            <source>%1 of 25, %2</source>
            <comment>score, quadrant</comment>
            <translation>%1 von 25, %2</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>keine Lücke</translation>
        </message>
        <message>
            <source>(%1)</source>
            <comment>a suggested value</comment>
            <translation>(%1)</translation>
        </message>
        <message>
            <source>Suggested; counts until you choose</source>
            <translation>Vorschlag; gilt, bis Sie wählen</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <translation>%1 von 5</translation>
        </message>
        <message>
            <source>What was seen, where and when</source>
            <translation>Was wurde wo und wann gesehen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>What is missing or does not work</source>
            <translation>Was fehlt oder nicht funktioniert</translation>
        </message>
        <message>
            <source>Take the suggestion</source>
            <translation>Vorschlag übernehmen</translation>
        </message>
        <message>
            <source>Show the arithmetic</source>
            <translation>Rechenweg zeigen</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>For you only: never printed, hidden while presenting.</source>
            <translation>Nur für Sie: wird nie gedruckt und beim Präsentieren ausgeblendet.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ItemListModel</name>
        <message>
            <source>Severity: %1</source>
            <translation>Schwere: %1</translation>
        </message>
        <message>
            <source>No gap</source>
            <translation>Keine Lücke</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>Niemand verantwortlich</translation>
        </message>
        <message numerus="yes">
            <source>%n evidence file(s)</source>
            <translation>
                <numerusform>%n Nachweisdatei</numerusform>
                <numerusform>%n Nachweisdateien</numerusform>
            </translation>
        </message>
        <message>
            <source>done, was due %1</source>
            <translation>erledigt, war fällig am %1</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>überfällig seit %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig am %1</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ItemListView</name>
        <message>
            <source>Requirement items</source>
            <translation>Anforderungen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ItemsTab</name>
        <message>
            <source>Choose a status for all of them, here or by its key in the list. Items without evidence cannot be set to conforming together.</source>
            <translation>Wählen Sie einen Status für alle, hier oder mit seiner Taste in der Liste. Anforderungen ohne Nachweis lassen sich nicht gemeinsam auf „Konform“ setzen.</translation>
        </message>
        <message>
            <source>Status of the selected items</source>
            <translation>Status der ausgewählten Anforderungen</translation>
        </message>
        <message>
            <source>No item of this clause matches the filter.</source>
            <translation>Keine Anforderung dieses Abschnitts passt zum Filter.</translation>
        </message>
        <message>
            <source>This clause holds no requirement of its own.</source>
            <translation>Dieser Abschnitt enthält keine eigene Anforderung.</translation>
        </message>
        <message>
            <source>Show all items</source>
            <translation>Alle Anforderungen anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n items selected</source>
            <translation>
                <numerusform>%n Anforderung ausgewählt</numerusform>
                <numerusform>%n Anforderungen ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::LevelChooser</name>
        <message>
            <source>Capability level</source>
            <translation>Fähigkeitsgrad</translation>
        </message>
        <message>
            <source>Level %1, %2</source>
            <translation>Grad %1, %2</translation>
        </message>
        <message>
            <source>%1 (target)</source>
            <translation>%1 (Ziel)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>What is assessed and what helps, in own words; no text of the standard</source>
            <translation>Was bewertet wird und was hilft, in eigenen Worten; kein Normtext</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Filter the library</source>
            <translation>Bibliothek filtern</translation>
        </message>
        <message>
            <source>Clauses and requirement items</source>
            <translation>Abschnitte und Anforderungen</translation>
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation>Prozesse und Managementbereiche</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Documented information</source>
            <translation>Dokumentierte Information</translation>
        </message>
        <message>
            <source>Open in the gap analysis</source>
            <translation>In der Gap-Analyse öffnen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::LogoField</name>
        <message>
            <source>No logo yet. Choose one or drop a file here.</source>
            <translation>Noch kein Logo. Wählen Sie eines aus oder legen Sie hier eine Datei ab.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo auswählen</translation>
        </message>
        <message>
            <source>Choose a Logo</source>
            <translation>Logo auswählen</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Präsentation</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
        <message>
            <source>Gapwright was not closed properly the last time. Every change that was shown as saved is here.</source>
            <translation>Gapwright wurde beim letzten Mal nicht ordnungsgemäß beendet. Jede als gespeichert angezeigte Änderung ist vorhanden.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::NavigationRail</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>gapwright::NewAssessmentDialog</name>
        <message>
            <source>New Assessment</source>
            <translation>Neue Bewertung</translation>
        </message>
        <message>
            <source>Start assessment</source>
            <translation>Bewertung beginnen</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>Re-assessment %1</source>
            <translation>Folgebewertung %1</translation>
        </message>
        <message>
            <source>Nothing: every item starts unassessed</source>
            <translation>Nichts: Jede Anforderung beginnt unbewertet</translation>
        </message>
        <message>
            <source>Take over from</source>
            <translation>Übernehmen aus</translation>
        </message>
        <message>
            <source>Statuses, evidence texts, gaps and levels are copied; private notes and the approval are not.</source>
            <translation>Status, Nachweistexte, Lücken und Fähigkeitsgrade werden kopiert; private Notizen und die Freigabe nicht.</translation>
        </message>
        <message>
            <source>Give the assessment a name.</source>
            <translation>Geben Sie der Bewertung einen Namen.</translation>
        </message>
        <message>
            <source>Enter the date of the assessment; the trend is ordered by it.</source>
            <translation>Geben Sie das Datum der Bewertung ein; danach ist die Entwicklung geordnet.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::NewProjectDialog</name>
        <message>
            <source>New Project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Projekt anlegen</translation>
        </message>
        <message>
            <source>Start with a baseline assessment of all requirement items</source>
            <translation>Mit einer Ausgangsbewertung aller Anforderungen beginnen</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Durchsuchen …</translation>
        </message>
        <message>
            <source>Choose where to save the project</source>
            <translation>Speicherort des Projekts wählen</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>One file holds the whole project.</source>
            <translation>Eine Datei enthält das ganze Projekt.</translation>
        </message>
        <message>
            <source>Say where to save the project.</source>
            <translation>Geben Sie an, wo das Projekt gespeichert werden soll.</translation>
        </message>
        <message>
            <source>There is already a file of this name. Choose another name.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose another one.</source>
            <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written. Choose another one.</source>
            <translation>In den Ordner %1 kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Save the Project As</source>
            <translation>Projekt speichern unter</translation>
        </message>
        <message>
            <source>Gapwright projects (*.gapwright)</source>
            <translation>Gapwright-Projekte (*.gapwright)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::OptionalDateEdit</name>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>JJJJ-MM-TT</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Kalender öffnen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Calendar for %1</source>
            <comment>name of a date field</comment>
            <translation>Kalender für %1</translation>
        </message>
        <message>
            <source>This is no date. Write it like 2026-03-31.</source>
            <translation>Das ist kein Datum. Schreiben Sie es wie 2026-03-31.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
    </context>
    <context>
        <name>gapwright::OverviewPage</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Capability level by clause</source>
            <translation>Fähigkeitsgrad nach Abschnitt</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Most urgent gaps</source>
            <translation>Dringendste Lücken</translation>
        </message>
        <message>
            <source>Gap analysis</source>
            <translation>Gap-Analyse</translation>
        </message>
        <message>
            <source>Gap report</source>
            <translation>Gap-Bericht</translation>
        </message>
        <message>
            <source>Items by clause</source>
            <translation>Anforderungen nach Abschnitt</translation>
        </message>
        <message>
            <source>Capability level, now and target</source>
            <translation>Fähigkeitsgrad, aktuell und Ziel</translation>
        </message>
        <message>
            <source>Next things to do</source>
            <translation>Als Nächstes zu tun</translation>
        </message>
        <message>
            <source>Conformity over time</source>
            <translation>Konformität im Zeitverlauf</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>assessment, date, verdict</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Noch keine Bewertung</translation>
        </message>
        <message>
            <source>Conformity</source>
            <translation>Konformität</translation>
        </message>
        <message>
            <source>%1 partial, %2 not</source>
            <translation>%1 teilweise, %2 nicht</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>%1 of %2 items</source>
            <translation>%1 von %2 Anforderungen</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>%1 major, %2 minor forecast</source>
            <translation>Prognose: %1 Haupt-, %2 Nebenabweichungen</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message numerus="yes">
            <source>%n below target</source>
            <translation>
                <numerusform>%n unter Ziel</numerusform>
                <numerusform>%n unter Ziel</numerusform>
            </translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>niemand verantwortlich</translation>
        </message>
        <message>
            <source>%1 · severity %2 · %3</source>
            <comment>status, severity, owner</comment>
            <translation>%1 · Schwere %2 · %3</translation>
        </message>
        <message>
            <source>priority %1</source>
            <translation>Priorität %1</translation>
        </message>
        <message>
            <source>No gap has been found so far.</source>
            <translation>Bisher wurde keine Lücke gefunden.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <comment>command, shortcut</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PaletteSource</name>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Requirement items</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Found in the project</source>
            <translation>Im Projekt gefunden</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>item, assessment</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PresenterView</name>
        <message>
            <source>Presentation of the item at hand</source>
            <translation>Präsentation der aktuellen Anforderung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>Hide names (M)</source>
            <translation>Namen ausblenden (M)</translation>
        </message>
        <message>
            <source>End the presentation (Esc)</source>
            <translation>Präsentation beenden (Esc)</translation>
        </message>
        <message>
            <source>Previous item (Page Up)</source>
            <translation>Vorherige Anforderung (Bild auf)</translation>
        </message>
        <message>
            <source>Assessed items of the clause</source>
            <translation>Bewertete Anforderungen des Abschnitts</translation>
        </message>
        <message>
            <source>Next item (Page Down)</source>
            <translation>Nächste Anforderung (Bild ab)</translation>
        </message>
        <message>
            <source>%1, item %2</source>
            <comment>clause, item</comment>
            <translation>%1, Anforderung %2</translation>
        </message>
        <message>
            <source>No item is selected</source>
            <translation>Keine Anforderung ausgewählt</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>Verantwortlich: %1</translation>
        </message>
        <message>
            <source>%1 of %2, %3 assessed</source>
            <translation>%1 von %2, %3 bewertet</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ProjectDesk</name>
        <message>
            <source>%1: There is no such file. It may have been moved or its drive is away.</source>
            <translation>%1: Diese Datei gibt es nicht. Sie wurde vielleicht verschoben oder ihr Laufwerk fehlt.</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>%1 wird geöffnet</translation>
        </message>
        <message>
            <source>Creating %1</source>
            <translation>%1 wird angelegt</translation>
        </message>
        <message>
            <source>Gapwright sample</source>
            <comment>file name</comment>
            <translation>Gapwright-Beispiel</translation>
        </message>
        <message>
            <source>Preparing the sample project</source>
            <translation>Das Beispielprojekt wird vorbereitet</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 wird gespeichert</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ProjectDialogs</name>
        <message>
            <source>Gapwright projects (*.gapwright)</source>
            <translation>Gapwright-Projekte (*.gapwright)</translation>
        </message>
        <message>
            <source>Your new name is used from the next time you open a project.</source>
            <translation>Ihr neuer Name gilt ab dem nächsten Öffnen eines Projekts.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsbewertung</translation>
        </message>
        <message>
            <source>Open a Project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save the Project As</source>
            <translation>Projekt speichern unter</translation>
        </message>
        <message>
            <source>You now work in %1.</source>
            <translation>Sie arbeiten jetzt in %1.</translation>
        </message>
        <message>
            <source>%1 copy %2</source>
            <comment>file name, date</comment>
            <translation>%1 Kopie %2</translation>
        </message>
        <message>
            <source>Save a Copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>A copy was saved as %1.</source>
            <translation>Eine Kopie wurde als %1 gespeichert.</translation>
        </message>
        <message>
            <source>The Project Is Open Already</source>
            <translation>Das Projekt ist bereits geöffnet</translation>
        </message>
        <message>
            <source>%1 works on it.</source>
            <translation>%1 arbeitet daran.</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Zum Lesen öffnen</translation>
        </message>
        <message>
            <source>The Project Is Open Elsewhere</source>
            <translation>Das Projekt ist anderswo geöffnet</translation>
        </message>
        <message>
            <source>%1 was working on it.</source>
            <translation>%1 hat daran gearbeitet.</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Übernehmen …</translation>
        </message>
        <message>
            <source>Take Over the Project</source>
            <translation>Projekt übernehmen</translation>
        </message>
        <message>
            <source>%1: When two people change the same project, the work of one is lost. Take over only when you know that it is closed on the other computer.</source>
            <translation>%1: Wenn zwei Personen dasselbe Projekt ändern, geht die Arbeit einer Person verloren. Übernehmen Sie es nur, wenn Sie wissen, dass es auf dem anderen Computer geschlossen ist.</translation>
        </message>
        <message>
            <source>Take over project</source>
            <translation>Projekt übernehmen</translation>
        </message>
        <message>
            <source>The Project Is Damaged</source>
            <translation>Das Projekt ist beschädigt</translation>
        </message>
        <message>
            <source>Choose a backup…</source>
            <translation>Sicherung auswählen …</translation>
        </message>
        <message>
            <source>Choose a Backup</source>
            <translation>Sicherung auswählen</translation>
        </message>
        <message>
            <source>%1 restored</source>
            <comment>file name</comment>
            <translation>%1 wiederhergestellt</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2. Check that the folder can be written and has space.</source>
            <translation>%1 konnte nicht nach %2 kopiert werden. Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
        </message>
        <message>
            <source>Changes Are Not Saved</source>
            <translation>Änderungen sind nicht gespeichert</translation>
        </message>
        <message>
            <source>The project stays open so that nothing is lost.</source>
            <translation>Das Projekt bleibt geöffnet, damit nichts verloren geht.</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Geöffnet lassen</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Close and lose changes</source>
            <translation>Schließen und Änderungen verwerfen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ProjectSession</name>
        <message>
            <source>This project is open for reading only. Use Save As to work on a copy.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet. Mit „Speichern unter“ arbeiten Sie an einer Kopie.</translation>
        </message>
        <message>
            <source>This project has no assessment yet. Start one to record results.</source>
            <translation>Dieses Projekt hat noch keine Bewertung. Beginnen Sie eine, um Ergebnisse festzuhalten.</translation>
        </message>
        <message>
            <source>“%1” was approved and is locked. Start a new assessment to record changes.</source>
            <translation>„%1“ wurde freigegeben und ist gesperrt. Beginnen Sie eine neue Bewertung, um Änderungen festzuhalten.</translation>
        </message>
        <message>
            <source>Nothing was scored. %1 The same holds for %2 more of the selected items.</source>
            <translation>Es wurde nichts bewertet. %1 Dasselbe gilt für %2 weitere der ausgewählten Anforderungen.</translation>
        </message>
        <message>
            <source>Score %1: %2</source>
            <comment>item, status</comment>
            <translation>%1 bewerten: %2</translation>
        </message>
        <message numerus="yes">
            <source>Score %n items</source>
            <translation>
                <numerusform>%n Anforderung bewerten</numerusform>
                <numerusform>%n Anforderungen bewerten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>field, item</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>The assessment holds no item %1.</source>
            <translation>Die Bewertung enthält keine Anforderung %1.</translation>
        </message>
        <message>
            <source>The assessment holds no area %1.</source>
            <translation>Die Bewertung enthält keinen Bereich %1.</translation>
        </message>
        <message>
            <source>New assessment %1</source>
            <translation>Neue Bewertung %1</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 freigeben</translation>
        </message>
        <message>
            <source>Open %1 again</source>
            <translation>%1 wieder öffnen</translation>
        </message>
        <message>
            <source>Remove file %1</source>
            <translation>Datei %1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ProjectView</name>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>%1 (sample)</source>
            <translation>%1 (Beispiel)</translation>
        </message>
        <message>
            <source>%1 of %2 items assessed</source>
            <translation>%1 von %2 Anforderungen bewertet</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RailModel</name>
        <message>
            <source>%1, %2 percent</source>
            <comment>step, progress</comment>
            <translation>%1, %2 Prozent</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RatingButtons</name>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (Taste %2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>rated thing: choice</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ReadinessCard</name>
        <message>
            <source>No target date yet</source>
            <translation>Noch kein Zieltermin</translation>
        </message>
        <message numerus="yes">
            <source>Target in %n days</source>
            <translation>
                <numerusform>Zieltermin in %n Tag</numerusform>
                <numerusform>Zieltermin in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Target is today</source>
            <translation>Zieltermin ist heute</translation>
        </message>
        <message numerus="yes">
            <source>Target was %n days ago</source>
            <translation>
                <numerusform>Zieltermin war vor %n Tag</numerusform>
                <numerusform>Zieltermin war vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Estimate from the gap analysis alone. Click for the arithmetic.</source>
            <translation>Schätzung allein aus der Gap-Analyse. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Stage 1: %1</source>
            <translation>Stufe 1: %1</translation>
        </message>
        <message>
            <source>Stage 1 estimate: %1 percent, %2. %3</source>
            <translation>Schätzung für Stufe 1: %1 Prozent, %2. %3</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordFormBase</name>
        <message>
            <source>This value does not fit here.</source>
            <translation>Dieser Wert passt hier nicht.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ReportPage</name>
        <message>
            <source>Gap report</source>
            <translation>Gap-Bericht</translation>
        </message>
        <message>
            <source>For printers without colour</source>
            <translation>Für Drucker ohne Farbe</translation>
        </message>
        <message>
            <source>Check before it goes out</source>
            <translation>Vor der Weitergabe prüfen</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF exportieren</translation>
        </message>
        <message>
            <source>What it shall be</source>
            <translation>Welcher Bericht es sein soll</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>US-Letter</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Datum des Berichts</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Process or area</source>
            <translation>Prozess oder Bereich</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Smaller pages</source>
            <translation>Seiten verkleinern</translation>
        </message>
        <message>
            <source>Larger pages</source>
            <translation>Seiten vergrößern</translation>
        </message>
        <message>
            <source>Nothing to object to</source>
            <translation>Nichts zu beanstanden</translation>
        </message>
        <message>
            <source>Laying out the report</source>
            <translation>Der Bericht wird gesetzt</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n pages</source>
            <translation>
                <numerusform>%1 · %n Seite</numerusform>
                <numerusform>%1 · %n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Export the Gap Report as PDF</source>
            <translation>Gap-Bericht als PDF exportieren</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the gap report</source>
            <translation>Der Gap-Bericht wird geschrieben</translation>
        </message>
        <message>
            <source>The report was written to %1.</source>
            <translation>Der Bericht wurde nach %1 geschrieben.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ReportPreview</name>
        <message>
            <source>Preview of the report</source>
            <translation>Vorschau des Berichts</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RingWidget</name>
        <message>
            <source>%1 percent</source>
            <translation>%1 Prozent</translation>
        </message>
    </context>
    <context>
        <name>gapwright::SaveStatus</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>All changes saved %1</source>
            <translation>Alle Änderungen gespeichert %1</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Alle Änderungen gespeichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen geöffnet</translation>
        </message>
    </context>
    <context>
        <name>gapwright::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Search</source>
            <comment>short</comment>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::SidePanel</name>
        <message>
            <source>Close %1</source>
            <translation>%1 schließen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::StepPage</name>
        <message>
            <source>Gap analysis</source>
            <translation>Gap-Analyse</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <comment>number, title</comment>
            <translation>Schritt %1: %2</translation>
        </message>
        <message>
            <source>Its clauses: %1, %2 % conforming</source>
            <translation>Zugehörige Abschnitte: %1, zu %2 % konform</translation>
        </message>
        <message>
            <source>about %1 % of the effort</source>
            <translation>etwa %1 % des Aufwands</translation>
        </message>
        <message>
            <source>accountable: %1</source>
            <translation>rechenschaftspflichtig: %1</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Wozu er dient</translation>
        </message>
        <message>
            <source>Can start when: %1</source>
            <translation>Kann beginnen, wenn: %1</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Was getan wird</translation>
        </message>
        <message>
            <source>Done when</source>
            <translation>Fertig, wenn</translation>
        </message>
        <message>
            <source>What comes out</source>
            <translation>Was entsteht</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Häufige Fehler</translation>
        </message>
        <message>
            <source>Its clauses in this assessment</source>
            <translation>Zugehörige Abschnitte in dieser Bewertung</translation>
        </message>
        <message>
            <source>%1 % conforming</source>
            <translation>zu %1 % konform</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TopBar</name>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Show or hide the steps</source>
            <translation>Schritte ein- oder ausblenden</translation>
        </message>
    </context>
    <context>
        <name>gapwright::WelcomePage</name>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Zuletzt geöffnete Projekte</translation>
        </message>
        <message>
            <source>Gapwright works on this computer alone: nothing is sent over a network.</source>
            <translation>Gapwright arbeitet allein auf diesem Computer: Nichts wird über ein Netzwerk gesendet.</translation>
        </message>
        <message>
            <source>Welcome to Gapwright</source>
            <translation>Willkommen bei Gapwright</translation>
        </message>
        <message>
            <source>Assess a service management system against ISO/IEC 20000-1, plan what is missing, and hand over a report.</source>
            <translation>Bewerten Sie ein Service-Management-System nach ISO/IEC 20000-1, planen Sie, was fehlt, und übergeben Sie einen Bericht.</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>One file for one client, with a baseline assessment of 364 requirement items</source>
            <translation>Eine Datei je Kunde, mit einer Ausgangsbewertung von 364 Anforderungen</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Choose a .gapwright file, or drop one here</source>
            <translation>Wählen Sie eine .gapwright-Datei oder legen Sie eine hier ab</translation>
        </message>
        <message>
            <source>Look at the sample project</source>
            <translation>Beispielprojekt ansehen</translation>
        </message>
        <message>
            <source>A fictional provider with two assessments; a fresh copy in your documents folder</source>
            <translation>Ein erfundener Anbieter mit zwei Bewertungen; eine frische Kopie in Ihrem Dokumente-Ordner</translation>
        </message>
        <message>
            <source>Not there any more: %1</source>
            <translation>Nicht mehr vorhanden: %1</translation>
        </message>
        <message>
            <source>Remove from this list; the file stays</source>
            <translation>Aus dieser Liste entfernen; die Datei bleibt</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>%1 aus der Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::Workspace</name>
        <message>
            <source>%1 is open for reading only. Use Save As to work on it.</source>
            <translation>%1 ist nur zum Lesen geöffnet. Verwenden Sie „Speichern unter“, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
</TS>
