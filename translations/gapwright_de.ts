<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Close the gap %1</source>
            <translation>Die Lücke %1 schließen</translation>
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
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>Project plan</source>
            <translation>Projektplan</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Nonconformity</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Verbesserung</translation>
        </message>
        <message>
            <source>Management review</source>
            <translation>Managementbewertung</translation>
        </message>
        <message>
            <source>Service report</source>
            <translation>Servicebericht</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>A gap is open, in progress or done. Make an action of it to say that it is blocked.</source>
            <translation>Eine Lücke ist offen, in Arbeit oder erledigt. Machen Sie eine Maßnahme daraus, um sie als blockiert zu kennzeichnen.</translation>
        </message>
        <message>
            <source>The action is no longer there.</source>
            <translation>Die Maßnahme ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>action, state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Only a gap becomes an action: the item is neither partial nor not conforming.</source>
            <translation>Nur eine Lücke wird zur Maßnahme: Diese Anforderung ist weder als teilweise noch als nicht konform bewertet.</translation>
        </message>
        <message>
            <source>Make an action of gap %1</source>
            <translation>Lücke %1 zur Maßnahme machen</translation>
        </message>
    </context>
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
        <message>
            <source>Readiness for stage 1, estimated from documents and gap analysis</source>
            <translation>Bereitschaft für Stufe 1, geschätzt aus Dokumenten und Gap-Analyse</translation>
        </message>
        <message>
            <source>Documents: what the register of documents covers of the mandatory list; an entry in work counts half.</source>
            <translation>Dokumente: was das Dokumentenregister von der Pflichtliste abdeckt; ein Eintrag in Arbeit zählt halb.</translation>
        </message>
    </context>
    <context>
        <name>AssistantDrafts</name>
        <message>
            <source>Written anew by the assistant</source>
            <translation>Vom Assistenten neu geschrieben</translation>
        </message>
        <message>
            <source>Please answer first: %1</source>
            <translation>Bitte beantworten Sie zuerst: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantTexts</name>
        <message>
            <source>Which legal entity delivers?</source>
            <translation>Welche juristische Person erbringt die Services?</translation>
        </message>
        <message>
            <source>As in the commercial register, for example “Tideway Managed Services Ltd”.</source>
            <translation>Wie im Handelsregister, zum Beispiel „Tideway Managed Services Ltd“.</translation>
        </message>
        <message>
            <source>Whom do you serve?</source>
            <translation>Für wen erbringen Sie Services?</translation>
        </message>
        <message>
            <source>The field of your customers, for example “regional health care”.</source>
            <translation>Die Branche Ihrer Kunden, zum Beispiel „regionales Gesundheitswesen“.</translation>
        </message>
        <message>
            <source>How many people are in the scope?</source>
            <translation>Wie viele Menschen gehören zum Anwendungsbereich?</translation>
        </message>
        <message>
            <source>Own staff and freelancers under your direction, for example “96”.</source>
            <translation>Eigene Beschäftigte und freie Mitarbeiter unter Ihrer Leitung, zum Beispiel „96“.</translation>
        </message>
        <message>
            <source>Which services are inside?</source>
            <translation>Welche Services gehören dazu?</translation>
        </message>
        <message>
            <source>One a line, by the names of the catalogue. New ones are added to the register.</source>
            <translation>Einer je Zeile, mit den Namen des Katalogs. Neue werden in das Register aufgenommen.</translation>
        </message>
        <message>
            <source>From which sites are they delivered?</source>
            <translation>Von welchen Standorten aus werden sie erbracht?</translation>
        </message>
        <message>
            <source>One a line, with address or town. The certification body plans its days by them.</source>
            <translation>Einer je Zeile, mit Anschrift oder Ort. Die Zertifizierungsstelle plant danach ihre Tage.</translation>
        </message>
        <message>
            <source>Are there limits of technology?</source>
            <translation>Gibt es technische Grenzen?</translation>
        </message>
        <message>
            <source>Leave it empty when no technology is left out.</source>
            <translation>Lassen Sie es leer, wenn keine Technik ausgenommen ist.</translation>
        </message>
        <message>
            <source>What is outside, and why?</source>
            <translation>Was liegt außerhalb, und warum?</translation>
        </message>
        <message>
            <source>One a line: what, a colon, the reason. Leave it empty when nothing is.</source>
            <translation>Eines je Zeile: was, Doppelpunkt, Begründung. Lassen Sie es leer, wenn nichts ausgenommen ist.</translation>
        </message>
        <message>
            <source>Who leads the SMS?</source>
            <translation>Wer leitet das SMS?</translation>
        </message>
        <message>
            <source>The person who keeps the SMS in line with the standard.</source>
            <translation>Die Person, die das SMS im Einklang mit der Norm hält.</translation>
        </message>
        <message>
            <source>Who is top management?</source>
            <translation>Wer ist die oberste Leitung?</translation>
        </message>
        <message>
            <source>The person or body that directs the organization in scope, for example “Managing director”.</source>
            <translation>Die Person oder das Gremium, das die Organisation im Anwendungsbereich führt, zum Beispiel „Geschäftsführerin“.</translation>
        </message>
        <message>
            <source>Which sentences set your direction?</source>
            <translation>Welche Sätze geben Ihre Richtung vor?</translation>
        </message>
        <message>
            <source>One a line, in the words of top management. Three to five stay in mind.</source>
            <translation>Einer je Zeile, in den Worten der obersten Leitung. Drei bis fünf bleiben im Gedächtnis.</translation>
        </message>
        <message>
            <source>Service first means agreeing clearly, delivering what was agreed, and saying early when we cannot.</source>
            <translation>Service zuerst heißt: klar vereinbaren, das Vereinbarte liefern und früh sagen, wenn wir es nicht können.</translation>
        </message>
        <message>
            <source>One way of working applies in all teams, at all hours and for all customers of a service.</source>
            <translation>Eine Arbeitsweise gilt in allen Teams, zu jeder Stunde und für alle Kunden eines Service.</translation>
        </message>
        <message>
            <source>Decisions rest on figures and facts that others can check.</source>
            <translation>Entscheidungen beruhen auf Zahlen und Tatsachen, die andere prüfen können.</translation>
        </message>
        <message>
            <source>We remain answerable for a service, whoever delivers a part of it.</source>
            <translation>Wir stehen für einen Service ein, gleich wer einen Teil davon erbringt.</translation>
        </message>
        <message>
            <source>In which fields do you set objectives?</source>
            <translation>In welchen Feldern setzen Sie Ziele?</translation>
        </message>
        <message>
            <source>One a line. Every objective later names one of them.</source>
            <translation>Eines je Zeile. Jedes Ziel nennt später eines davon.</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Zuverlässigkeit</translation>
        </message>
        <message>
            <source>Restoring and fulfilling</source>
            <translation>Wiederherstellung und Erfüllung</translation>
        </message>
        <message>
            <source>Customer experience</source>
            <translation>Kundenerlebnis</translation>
        </message>
        <message>
            <source>Safe change and protection</source>
            <translation>Sichere Änderungen und Schutz</translation>
        </message>
        <message>
            <source>Economy and people</source>
            <translation>Wirtschaftlichkeit und Menschen</translation>
        </message>
        <message>
            <source>Who is the sponsor?</source>
            <translation>Wer ist der Auftraggeber?</translation>
        </message>
        <message>
            <source>The member of top management who settles conflicts and releases money.</source>
            <translation>Das Mitglied der obersten Leitung, das Konflikte entscheidet und Mittel freigibt.</translation>
        </message>
        <message>
            <source>How much working time is set aside for improvement?</source>
            <translation>Wie viel Arbeitszeit ist für Verbesserung vorgesehen?</translation>
        </message>
        <message>
            <source>For example “two per cent of the working time of staff in scope”. Empty leaves it to the budget.</source>
            <translation>Zum Beispiel „zwei Prozent der Arbeitszeit der Beschäftigten im Anwendungsbereich“. Leer überlässt es dem Budget.</translation>
        </message>
        <message>
            <source>Where is the policy published?</source>
            <translation>Wo ist die Politik veröffentlicht?</translation>
        </message>
        <message>
            <source>For example “on the website and the intranet”.</source>
            <translation>Zum Beispiel „auf der Website und im Intranet“.</translation>
        </message>
        <message>
            <source>on the website and the intranet</source>
            <translation>auf der Website und im Intranet</translation>
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
        <name>BusinessCaseWords</name>
        <message>
            <source>Without alternative</source>
            <translation>Ohne Alternative</translation>
        </message>
        <message>
            <source>not within the horizon</source>
            <translation>nicht innerhalb des Zeitraums</translation>
        </message>
        <message>
            <source>%1 years</source>
            <comment>how long until it has paid back</comment>
            <translation>%1 Jahre</translation>
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
        <name>CaseArithmetic</name>
        <message>
            <source>%1 of “%2”</source>
            <comment>figure, alternative</comment>
            <translation>%1 von „%2“</translation>
        </message>
        <message>
            <source>“%1” is not counted in money.</source>
            <translation>„%1“ wird nicht in Geld gerechnet.</translation>
        </message>
        <message>
            <source>“%1” is neither cost nor benefit: not counted.</source>
            <translation>„%1“ ist weder Kosten noch Nutzen: nicht gerechnet.</translation>
        </message>
        <message>
            <source>“%1” begins after the horizon: not counted.</source>
            <translation>„%1“ beginnt nach dem Zeitraum: nicht gerechnet.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Benefits</source>
            <translation>Nutzen</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Sum so far</source>
            <translation>Summe bisher</translation>
        </message>
        <message>
            <source>Net present value</source>
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>The net amount of each year, divided by (1 + discount rate) to the power of the year, added up. The discount rate is %1 %.</source>
            <translation>Der Saldo jedes Jahres, geteilt durch (1 + Zinssatz) hoch Jahr, zusammengezählt. Der Zinssatz ist %1 %.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Present value</source>
            <translation>Barwert</translation>
        </message>
        <message>
            <source>Present values together: %1</source>
            <translation>Barwerte zusammen: %1</translation>
        </message>
        <message>
            <source>Less opportunity cost %1: worth %2</source>
            <translation>Abzüglich Opportunitätskosten %1: Wert %2</translation>
        </message>
        <message>
            <source>Return on investment</source>
            <translation>Rendite</translation>
        </message>
        <message>
            <source>All net amounts together, in percent of the net amount paid in year 0. Not discounted.</source>
            <translation>Alle Salden zusammen in Prozent des im Jahr 0 gezahlten Saldos. Nicht abgezinst.</translation>
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation>100 x %1 / %2 = %3</translation>
        </message>
        <message>
            <source>Nothing is paid in year 0, so there is no return.</source>
            <translation>Im Jahr 0 wird nichts gezahlt, deshalb gibt es keine Rendite.</translation>
        </message>
        <message>
            <source>Payback</source>
            <translation>Amortisation</translation>
        </message>
        <message>
            <source>The time until the sum of all net amounts is no longer negative and stays so, evenly spread within the year. Not discounted.</source>
            <translation>Die Zeit, bis die Summe aller Salden nicht mehr negativ ist und es bleibt, innerhalb des Jahres gleichmäßig verteilt. Nicht abgezinst.</translation>
        </message>
        <message>
            <source>%1 + %2 / %3 = %4</source>
            <translation>%1 + %2 / %3 = %4</translation>
        </message>
        <message>
            <source>The sum is negative at the horizon, or was never so.</source>
            <translation>Die Summe ist am Ende des Zeitraums negativ oder war es nie.</translation>
        </message>
        <message>
            <source>Investment in year 0</source>
            <translation>Investition im Jahr 0</translation>
        </message>
        <message>
            <source>Costs less benefits of year 0: amounts paid once, and the first year of yearly ones.</source>
            <translation>Kosten abzüglich Nutzen des Jahres 0: einmalige Beträge und das erste Jahr der jährlichen.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmalig</translation>
        </message>
        <message>
            <source>Per year</source>
            <translation>Jährlich</translation>
        </message>
        <message>
            <source>%1 - %2 = %3</source>
            <translation>%1 - %2 = %3</translation>
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
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Layers from top to bottom: %1; below them %2; in the middle %3 with %4, customers on one side and suppliers on the other; at the bottom %5, from where an arrow leads back to planning.</source>
            <translation>Ebenen von oben nach unten: %1; darunter %2; in der Mitte %3 mit %4, auf der einen Seite die Kunden, auf der anderen die Lieferanten; unten %5, von dort führt ein Pfeil zurück zur Planung.</translation>
        </message>
        <message>
            <source>no dates</source>
            <translation>keine Termine</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>dates</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>waits for %1</source>
            <translation>wartet auf %1</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>entfällt</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>%1 % erledigt</translation>
        </message>
        <message>
            <source>later than planned</source>
            <translation>später als geplant</translation>
        </message>
        <message>
            <source>%1 M</source>
            <comment>millions</comment>
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>%1 k</source>
            <comment>thousands</comment>
            <translation>%1 Tsd.</translation>
        </message>
        <message>
            <source>Q%1</source>
            <comment>quarter of a year</comment>
            <translation>Q%1</translation>
        </message>
        <message>
            <source>approved plan: %1</source>
            <translation>genehmigter Plan: %1</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
    </context>
    <context>
        <name>ClauseDrawing</name>
        <message>
            <source>Customers and users</source>
            <translation>Kunden und Anwender</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>back to planning</source>
            <translation>zurück zur Planung</translation>
        </message>
        <message>
            <source>The clauses and how they stand together</source>
            <translation>Die Abschnitte und ihr Zusammenhang</translation>
        </message>
        <message>
            <source>Layers from top to bottom: %1. Clause 8 stands between customers and suppliers. An arrow leads from the last layer back to planning.</source>
            <translation>Ebenen von oben nach unten: %1. Abschnitt 8 steht zwischen Kunden und Lieferanten. Von der letzten Ebene führt ein Pfeil zurück zur Planung.</translation>
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
        <message>
            <source>The content: clauses with items, processes, steps, templates, crosswalk, glossary, editions, transition from 2011.</source>
            <translation>Der Inhalt: Abschnitte mit Anforderungen, Prozesse, Schritte, Vorlagen, Querverweise, Glossar, Ausgaben, Übergang von 2011.</translation>
        </message>
        <message>
            <source>%1 cannot be written: this is made as PDF, DOCX, ODT or HTML. Let the name of the output end in one of these.</source>
            <translation>%1 kann nicht geschrieben werden: Möglich sind PDF, DOCX, ODT oder HTML. Lassen Sie den Namen der Ausgabe auf eines davon enden.</translation>
        </message>
        <message>
            <source>The content holds no primer. Install Gapwright again.</source>
            <translation>Der Inhalt enthält keine Einführung. Installieren Sie Gapwright neu.</translation>
        </message>
        <message>
            <source>the day in the properties of the file; two runs then give the same bytes</source>
            <translation>der Tag in den Eigenschaften der Datei; zwei Läufe ergeben dann dieselben Bytes</translation>
        </message>
        <message>
            <source>Writes the assessor's guide as PDF, DOCX, ODT or HTML: questions, evidence, gaps and levels.</source>
            <translation>Schreibt den Leitfaden zur Bewertung als PDF, DOCX, ODT oder HTML: Fragen, Nachweise, Lücken und Grade.</translation>
        </message>
        <message>
            <source>Writes the primer for clients as PDF, DOCX, ODT or HTML.</source>
            <translation>Schreibt die Einführung für Kunden als PDF, DOCX, ODT oder HTML.</translation>
        </message>
        <message>
            <source>row %1, clause %2, %3, confidence %4: %5
</source>
            <translation>Zeile %1, Abschnitt %2, %3, Verlässlichkeit %4: %5
</translation>
        </message>
        <message>
            <source>Not in the file: %1
</source>
            <translation>Nicht in der Datei: %1
</translation>
        </message>
        <message>
            <source>%1 items of “%2” carried over, to be confirmed; %3 items are new since 2011
</source>
            <translation>%1 Anforderungen aus „%2“ übernommen und noch zu bestätigen; %3 Anforderungen sind seit 2011 neu
</translation>
        </message>
        <message>
            <source>Carries an assessment against ISO/IEC 20000-1:2011 over from CSV with the columns clause, status or percent, and note; every score waits to be confirmed.</source>
            <translation>Übernimmt eine Bewertung nach ISO/IEC 20000-1:2011 aus CSV mit den Spalten clause, status oder percent sowie note; jede übernommene Bewertung muss noch bestätigt werden.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>row %1  %2  %3  %4</source>
            <comment>number, what happens, record, fields or reason</comment>
            <translation>Zeile %1  %2  %3  %4</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused
</source>
            <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt
</translation>
        </message>
        <message>
            <source>The registers with their counts, or the records of one.</source>
            <translation>Die Register mit ihrer Anzahl von Datensätzen oder die Datensätze eines Registers.</translation>
        </message>
        <message>
            <source>%1 problems, %2 of them errors
</source>
            <translation>%1 Probleme, davon %2 Fehler
</translation>
        </message>
        <message>
            <source>“%1” breaks validation rules (errors: %2). Mend the records that are listed.</source>
            <translation>„%1“ verletzt Prüfregeln (Fehler: %2). Berichtigen Sie die aufgeführten Datensätze.</translation>
        </message>
        <message>
            <source>The day to judge from; today at first.</source>
            <translation>Der Stichtag der Beurteilung; ohne Angabe der heutige Tag.</translation>
        </message>
        <message>
            <source>The progress of the steps, computed from the registers, and what is missing.</source>
            <translation>Der Fortschritt der Schritte, aus den Registern berechnet, und was noch fehlt.</translation>
        </message>
        <message>
            <source>The broken validation rules of a project; fails when one is an error.</source>
            <translation>Die verletzten Prüfregeln eines Projekts; schlägt fehl, wenn ein Fehler darunter ist.</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) stale</source>
            <translation>
                <numerusform>%n Absatz überholt</numerusform>
                <numerusform>%n Absätze überholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) without a value</source>
            <translation>
                <numerusform>%n Feld ohne Wert</numerusform>
                <numerusform>%n Felder ohne Wert</numerusform>
            </translation>
        </message>
        <message>
            <source>review overdue</source>
            <translation>Überprüfung überfällig</translation>
        </message>
        <message>
            <source>Made %1 %2, version %3.
</source>
            <translation>%1 %2 angelegt, Version %3.
</translation>
        </message>
        <message>
            <source>The documents under control, with what is stale, overdue or without a value.</source>
            <translation>Die gelenkten Dokumente, mit dem, was überholt, überfällig oder ohne Wert ist.</translation>
        </message>
        <message>
            <source>the day that reviews are compared with; today without</source>
            <translation>der Tag, mit dem Überprüfungen verglichen werden; ohne Angabe heute</translation>
        </message>
        <message>
            <source>Makes a document with a first draft from a template of the library.</source>
            <translation>Legt ein Dokument mit einem ersten Entwurf aus einer Vorlage der Bibliothek an.</translation>
        </message>
        <message>
            <source>its title; that of the template without</source>
            <translation>sein Titel; ohne Angabe der Titel der Vorlage</translation>
        </message>
        <message>
            <source>its number; the next free one without</source>
            <translation>seine Nummer; ohne Angabe die nächste freie</translation>
        </message>
        <message>
            <source>“%1” is no format of documents. Choose of docx, odt, pdf, html and md.</source>
            <translation>„%1“ ist kein Format für Dokumente. Möglich sind docx, odt, pdf, html und md.</translation>
        </message>
        <message>
            <source>Say with --format what to write, or let the name of the output end in .docx, .odt, .pdf, .html or .md.</source>
            <translation>Geben Sie mit --format an, was zu schreiben ist, oder lassen Sie den Namen der Ausgabe auf .docx, .odt, .pdf, .html oder .md enden.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 lässt sich nicht lesen: %2.</translation>
        </message>
        <message>
            <source>%1 is too large for a file of styles.</source>
            <translation>%1 ist zu groß für eine Datei mit Formatvorlagen.</translation>
        </message>
        <message>
            <source>Fields have no value, and nothing was written. Fill the registers, or add --allow-missing to write them highlighted. %1.</source>
            <translation>Felder haben keinen Wert, und es wurde nichts geschrieben. Füllen Sie die Register aus, oder lassen Sie die Felder mit --allow-missing hervorgehoben schreiben. %1.</translation>
        </message>
        <message>
            <source>“%1” has no text in the project: it lies at %2.</source>
            <translation>„%1“ hat keinen Text im Projekt: Er liegt unter %2.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were changed by somebody since the last export and were left alone: %1. Add --replace to write them anew.</source>
            <translation>
                <numerusform>%n Datei wurde seit der letzten Ausgabe von jemandem geändert und blieb, wie sie ist: %1. Mit --replace wird sie neu geschrieben.</numerusform>
                <numerusform>%n Dateien wurden seit der letzten Ausgabe von jemandem geändert und blieben, wie sie sind: %1. Mit --replace werden sie neu geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name one document, or write them all with --all.</source>
            <translation>Nennen Sie ein Dokument, oder schreiben Sie mit --all alle.</translation>
        </message>
        <message>
            <source>Say with --format what to write, for example “--format docx,pdf”.</source>
            <translation>Geben Sie mit --format an, was zu schreiben ist, zum Beispiel „--format docx,pdf“.</translation>
        </message>
        <message>
            <source>%1 is no folder. With --format the files are written into a folder.</source>
            <translation>%1 ist kein Ordner. Mit --format werden die Dateien in einen Ordner geschrieben.</translation>
        </message>
        <message>
            <source>Writes documents of the project, or one template filled from it, as DOCX, ODT, PDF, HTML or Markdown. “--all” makes a folder with the master list.</source>
            <translation>Schreibt Dokumente des Projekts oder eine daraus gefüllte Vorlage als DOCX, ODT, PDF, HTML oder Markdown. „--all“ legt einen Ordner mit der Dokumentenliste an.</translation>
        </message>
        <message>
            <source>docx, odt, pdf, html, md, several with commas; the output is then a folder</source>
            <translation>docx, odt, pdf, html, md, mehrere mit Komma; die Ausgabe ist dann ein Ordner</translation>
        </message>
        <message>
            <source>a .docx or .dotx whose styles, head and foot are used</source>
            <translation>eine .docx oder .dotx, deren Formatvorlagen, Kopf- und Fußzeilen verwendet werden</translation>
        </message>
        <message>
            <source>the day of the documents; two runs then give the same bytes</source>
            <translation>der Tag der Dokumente; zwei Läufe ergeben dann dieselben Bytes</translation>
        </message>
        <message>
            <source>write fields without a value highlighted instead of refusing</source>
            <translation>Felder ohne Wert hervorgehoben schreiben statt abzulehnen</translation>
        </message>
        <message>
            <source>also files that were changed since the last export</source>
            <translation>auch Dateien, die seit dem letzten Export geändert wurden</translation>
        </message>
        <message>
            <source>Writes a register as CSV, JSON or XLSX, which import reads back unchanged, or as PDF, by the ending of the output.</source>
            <translation>Schreibt ein Register als CSV, JSON oder XLSX, die unverändert wieder eingelesen werden, oder als PDF, je nach Endung der Ausgabe.</translation>
        </message>
        <message>
            <source>Reads records from CSV, JSON, XLSX or ODS into a register and says of each row what became of it.</source>
            <translation>Liest Datensätze aus CSV, JSON, XLSX oder ODS in ein Register und sagt zu jeder Zeile, was aus ihr wurde.</translation>
        </message>
        <message>
            <source>every document that has a text, with the files attached to documents</source>
            <translation>jedes Dokument mit Text, samt den angehängten Dateien</translation>
        </message>
        <message>
            <source>%1 cannot be written: reports are PDF, DOCX, ODT, HTML or Markdown. Let the name of the output end in .pdf, .docx, .odt, .html or .md.</source>
            <translation>%1 kann nicht geschrieben werden: Berichte sind PDF, DOCX, ODT, HTML oder Markdown. Lassen Sie den Namen der Ausgabe auf .pdf, .docx, .odt, .html oder .md enden.</translation>
        </message>
        <message>
            <source>Writes the gap report of an assessment as PDF, DOCX, ODT, HTML or Markdown.</source>
            <translation>Schreibt den Gap-Bericht einer Bewertung als PDF, DOCX, ODT, HTML oder Markdown.</translation>
        </message>
    </context>
    <context>
        <name>Competences</name>
        <message>
            <source>%1 holds no role. Appoint the person to a role first: a competence is needed for one.</source>
            <translation>%1 hat keine Rolle inne. Berufen Sie die Person zuerst in eine Rolle: Eine Kompetenz wird für eine Rolle gebraucht.</translation>
        </message>
        <message>
            <source>Rate %1: level %2</source>
            <translation>%1 einstufen: Stufe %2</translation>
        </message>
        <message>
            <source>Need of %1: level %2</source>
            <translation>Bedarf von %1: Stufe %2</translation>
        </message>
        <message>
            <source>Nobody holds the role “%1”. Appoint a person to it first.</source>
            <translation>Niemand hat die Rolle „%1“ inne. Berufen Sie zuerst eine Person.</translation>
        </message>
        <message>
            <source>Need of “%1”: level %2</source>
            <translation>Bedarf von „%1“: Stufe %2</translation>
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
        <message>
            <source>The front matter of the document template cannot be read: %1</source>
            <translation>Die Kopfdaten der Dokumentvorlage lassen sich nicht lesen: %1</translation>
        </message>
        <message>
            <source>it is not between two lines ---.</source>
            <translation>sie stehen nicht zwischen zwei Zeilen ---.</translation>
        </message>
        <message>
            <source>line "%1" is no new "key: value".</source>
            <translation>Zeile „%1“ ist kein neues „Schlüssel: Wert“.</translation>
        </message>
        <message>
            <source>the key %1 is missing.</source>
            <translation>der Schlüssel %1 fehlt.</translation>
        </message>
        <message>
            <source>the key %1 is unknown.</source>
            <translation>der Schlüssel %1 ist unbekannt.</translation>
        </message>
    </context>
    <context>
        <name>ContradictionWords</name>
        <message>
            <source>No agreement with a customer</source>
            <translation>Keine Vereinbarung mit einem Kunden</translation>
        </message>
        <message>
            <source>Promise tighter than the contract beneath</source>
            <translation>Zusage enger als der Vertrag darunter</translation>
        </message>
        <message>
            <source>None or two accountable</source>
            <translation>Kein oder zwei Rechenschaftspflichtige</translation>
        </message>
        <message>
            <source>No continuity, availability or capacity record</source>
            <translation>Kein Datensatz zu Kontinuität, Verfügbarkeit oder Kapazität</translation>
        </message>
        <message>
            <source>Party without controls</source>
            <translation>Partei ohne Steuerung</translation>
        </message>
        <message>
            <source>KPI without a measurement</source>
            <translation>Kennzahl ohne Messung</translation>
        </message>
    </context>
    <context>
        <name>ControlHelp</name>
        <message>
            <source>Finds clauses, requirement items, documents, records and every command of the program. Type a few letters of what you look for, and press Return.</source>
            <translation>Findet Abschnitte, Anforderungen, Dokumente, Datensätze und jeden Befehl des Programms. Tippen Sie ein paar Buchstaben des Gesuchten und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <source>The thirteen steps, the certification cycle and the workspaces. A ring shows how much of a step is done, computed from its criteria. Return opens the page.</source>
            <translation>Die dreizehn Schritte, der Zertifizierungszyklus und die Arbeitsbereiche. Ein Ring zeigt, wie viel eines Schritts erledigt ist, berechnet aus seinen Kriterien. Die Eingabetaste öffnet die Seite.</translation>
        </message>
        <message>
            <source>How far the organization is from being able to stand the certification audit, and what is missing most. A click shows the arithmetic.</source>
            <translation>Wie weit die Organisation davon entfernt ist, das Zertifizierungsaudit zu bestehen, und was am meisten fehlt. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Every change is saved by itself. Here stands when, or why it could not be saved and what to do.</source>
            <translation>Jede Änderung wird von selbst gespeichert. Hier steht, wann zuletzt, oder warum es nicht gelang und was zu tun ist.</translation>
        </message>
        <message>
            <source>What the clause or step asks for, what to ask in the workshop, which evidence is usual, and the next thing to do. It follows what is selected.</source>
            <translation>Was der Abschnitt oder Schritt verlangt, was im Workshop zu fragen ist, welche Nachweise üblich sind und was als Nächstes zu tun ist. Der Inhalt folgt der Auswahl.</translation>
        </message>
        <message>
            <source>The page at hand. F1 says what can be done on it.</source>
            <translation>Die aktuelle Seite. F1 sagt, was sich auf ihr tun lässt.</translation>
        </message>
        <message>
            <source>Chooses which fields are columns of the list. The choice is kept for the next time.</source>
            <translation>Legt fest, welche Felder Spalten der Liste sind. Die Wahl bleibt für das nächste Mal erhalten.</translation>
        </message>
        <message>
            <source>Filter, columns and order under a name, to come back to them.</source>
            <translation>Filter, Spalten und Sortierung unter einem Namen, um dorthin zurückzukehren.</translation>
        </message>
        <message>
            <source>The records of this register. A click on a heading sorts; several rows can be selected. Rows are copied by Ctrl+C or dragged out, and rows of a spreadsheet are pasted by Ctrl+V: a preview says first what would happen.</source>
            <translation>Die Datensätze dieses Registers. Ein Klick auf eine Überschrift sortiert; mehrere Zeilen lassen sich auswählen. Strg+C kopiert Zeilen, auch Herausziehen ist möglich; Strg+V fügt Zeilen einer Tabellenkalkulation ein: Eine Vorschau sagt zuerst, was geschehen würde.</translation>
        </message>
        <message>
            <source>Makes a record and opens its form beside the list.</source>
            <translation>Legt einen Datensatz an und öffnet sein Formular neben der Liste.</translation>
        </message>
        <message>
            <source>Duplicate, edit several, delete, copy, paste, import, export and print.</source>
            <translation>Duplizieren, mehrere bearbeiten, löschen, kopieren, einfügen, importieren, exportieren und drucken.</translation>
        </message>
        <message>
            <source>The record that is selected in the list: its fields, its parts, files, and what refers to it. Changes are saved as you go.</source>
            <translation>Der in der Liste ausgewählte Datensatz: seine Felder, seine Teile, Dateien und was auf ihn verweist. Änderungen werden laufend gespeichert.</translation>
        </message>
        <message>
            <source>Order of the items: as in the standard, or the most urgent first.</source>
            <translation>Reihenfolge der Anforderungen: wie in der Norm oder die dringendsten zuerst.</translation>
        </message>
        <message>
            <source>The requirement items of the chosen clause. The keys C, P and N give a status; Space goes to the evidence.</source>
            <translation>Die Anforderungen des gewählten Abschnitts. Die Tasten C, P und N vergeben einen Status; die Leertaste führt zum Nachweis.</translation>
        </message>
        <message>
            <source>The item that is selected: status, finding, evidence, severity, owner and action. Files can be dropped on it.</source>
            <translation>Die ausgewählte Anforderung: Status, Feststellung, Nachweis, Schwere, Verantwortliche und Maßnahme. Dateien lassen sich darauf ablegen.</translation>
        </message>
        <message>
            <source>The clauses 4 to 10 with the share of their items that is assessed.</source>
            <translation>Die Abschnitte 4 bis 10 mit dem Anteil ihrer bewerteten Anforderungen.</translation>
        </message>
        <message>
            <source>How many of the requirement items have a status. A click shows the arithmetic.</source>
            <translation>Wie viele der Anforderungen einen Status haben. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>How far the items that apply are conforming. A click shows how it is counted.</source>
            <translation>Wie weit die anwendbaren Anforderungen konform sind. Ein Klick zeigt, wie gezählt wird.</translation>
        </message>
        <message>
            <source>Items that are partly or not conforming. A click shows the arithmetic.</source>
            <translation>Anforderungen, die teilweise oder nicht konform sind. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>The mean capability level of the process areas. It is another scale than conformity. A click shows the arithmetic.</source>
            <translation>Der mittlere Fähigkeitsgrad der Prozesse und Managementbereiche. Er folgt einer anderen Skala als die Konformität. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Items by clause and status. A click on a part of a bar goes to these items.</source>
            <translation>Anforderungen nach Abschnitt und Status. Ein Klick auf einen Teil eines Balkens führt zu diesen Anforderungen.</translation>
        </message>
        <message>
            <source>Reached and targeted capability level of each process area. A click goes to the area.</source>
            <translation>Erreichter und angestrebter Fähigkeitsgrad je Prozess und Managementbereich. Ein Klick führt zum Bereich.</translation>
        </message>
        <message>
            <source>Conformity from assessment to assessment.</source>
            <translation>Konformität von Bewertung zu Bewertung.</translation>
        </message>
        <message>
            <source>The process areas with reached and targeted level.</source>
            <translation>Die Prozesse und Managementbereiche mit erreichtem und angestrebtem Grad.</translation>
        </message>
        <message>
            <source>The capability level of the area from 0 to 5, with what each level means.</source>
            <translation>Der Fähigkeitsgrad des Bereichs von 0 bis 5 und was jeder Grad bedeutet.</translation>
        </message>
        <message>
            <source>Makes this assessment the one that all pages show.</source>
            <translation>Macht diese Bewertung zu der, die alle Seiten zeigen.</translation>
        </message>
        <message>
            <source>The actions as a list, or as a board with a column for each state.</source>
            <translation>Die Maßnahmen als Liste oder als Tafel mit einer Spalte je Stand.</translation>
        </message>
        <message>
            <source>Actions from everywhere, overdue ones first. Return opens the record that an action comes from.</source>
            <translation>Maßnahmen von überall her, überfällige zuerst. Die Eingabetaste öffnet den Datensatz, von dem eine Maßnahme kommt.</translation>
        </message>
        <message>
            <source>A column for each state. Drag a card to another column, or press Ctrl with an arrow. Return opens it.</source>
            <translation>Eine Spalte je Stand. Ziehen Sie eine Karte in eine andere Spalte oder drücken Sie Strg mit einer Pfeiltaste. Die Eingabetaste öffnet sie.</translation>
        </message>
        <message>
            <source>Errors keep a document or an assessment from being approved; hints do not.</source>
            <translation>Fehler verhindern die Freigabe eines Dokuments oder einer Bewertung; Hinweise nicht.</translation>
        </message>
        <message>
            <source>The rules that records break now, with what to do. Return opens the field.</source>
            <translation>Die Regeln, gegen die Datensätze im Moment verstoßen, und was zu tun ist. Die Eingabetaste öffnet das Feld.</translation>
        </message>
        <message>
            <source>A month, or the agenda of what comes.</source>
            <translation>Ein Monat oder die Liste der kommenden Termine.</translation>
        </message>
        <message>
            <source>Shows what is over as well.</source>
            <translation>Zeigt auch Vergangenes.</translation>
        </message>
        <message>
            <source>Arrows go from day to day, Page up and Page down from month to month. Return opens what is due on the day.</source>
            <translation>Die Pfeiltasten gehen von Tag zu Tag, Bild auf und Bild ab von Monat zu Monat. Die Eingabetaste öffnet, was an dem Tag fällig ist.</translation>
        </message>
        <message>
            <source>What is due, in the order of time. Return opens the record.</source>
            <translation>Was fällig ist, in zeitlicher Reihenfolge. Die Eingabetaste öffnet den Datensatz.</translation>
        </message>
        <message>
            <source>Steps and certification cycle on one time line with today. Return or a click opens the step.</source>
            <translation>Schritte und Zertifizierungszyklus auf einer Zeitachse mit dem heutigen Tag. Die Eingabetaste oder ein Klick öffnet den Schritt.</translation>
        </message>
        <message>
            <source>Tasks and milestones as bars. Drag a bar to move it, its end to stretch it; Alt with the arrows does the same. A frame marks the critical path.</source>
            <translation>Aufgaben und Meilensteine als Balken. Ziehen Sie einen Balken, um ihn zu verschieben, sein Ende, um ihn zu strecken; Alt mit den Pfeiltasten tut dasselbe. Ein Rahmen markiert den kritischen Pfad.</translation>
        </message>
        <message>
            <source>All tasks, those not finished, or those that the end of the project depends on.</source>
            <translation>Alle Aufgaben, die nicht abgeschlossenen oder die, von denen das Ende des Projekts abhängt.</translation>
        </message>
        <message>
            <source>Effort and cost of each step, summed over its tasks.</source>
            <translation>Aufwand und Kosten je Schritt, summiert über seine Aufgaben.</translation>
        </message>
        <message>
            <source>Brings today into view.</source>
            <translation>Holt den heutigen Tag ins Bild.</translation>
        </message>
        <message>
            <source>Keeps the dates of today's plan. From then on the chart shows how far each task has moved.</source>
            <translation>Hält die Termine des heutigen Plans fest. Von da an zeigt das Diagramm, wie weit sich jede Aufgabe verschoben hat.</translation>
        </message>
        <message>
            <source>When the last task ends, as the dates stand. A click shows the arithmetic.</source>
            <translation>Wann nach den jetzigen Terminen die letzte Aufgabe endet. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Working days of all tasks; P80 is what four of five such projects stay below. A click shows the arithmetic.</source>
            <translation>Arbeitstage aller Aufgaben; unter P80 bleiben vier von fünf solchen Projekten. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Cost of all tasks. A click shows the arithmetic.</source>
            <translation>Kosten aller Aufgaben. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>How much of the effort is done. A click shows the arithmetic.</source>
            <translation>Wie viel des Aufwands erledigt ist. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>The alternatives, their money over the years, and the terms they are computed with.</source>
            <translation>Die Alternativen, ihr Geld über die Jahre und womit gerechnet wird.</translation>
        </message>
        <message>
            <source>The alternatives side by side, doing nothing among them.</source>
            <translation>Die Alternativen nebeneinander, darunter das Nichtstun.</translation>
        </message>
        <message>
            <source>Cost, benefit and their running sum for each year.</source>
            <translation>Kosten, Nutzen und deren laufende Summe für jedes Jahr.</translation>
        </message>
        <message>
            <source>What the chosen alternative takes to carry out. A click shows what it is made of.</source>
            <translation>Was die Umsetzung der gewählten Alternative kostet. Ein Klick zeigt, woraus sich der Betrag zusammensetzt.</translation>
        </message>
        <message>
            <source>Costs and benefits of all years at today's value. A click shows the arithmetic.</source>
            <translation>Kosten und Nutzen aller Jahre zum heutigen Wert. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Net benefit for each unit of money spent. A click shows the arithmetic.</source>
            <translation>Nettonutzen je ausgegebener Geldeinheit. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>When the benefits have paid for the costs. A click shows the arithmetic.</source>
            <translation>Wann der Nutzen die Kosten gedeckt hat. Ein Klick zeigt den Rechenweg.</translation>
        </message>
        <message>
            <source>Activities by role. Type R, A, C or I in a cell; Shift with a letter adds it, Delete empties.</source>
            <translation>Tätigkeiten nach Rollen. Tippen Sie R, A, C oder I in eine Zelle; Umschalt mit einem Buchstaben fügt ihn hinzu, Entf leert sie.</translation>
        </message>
        <message>
            <source>Risks by likelihood and impact. The thick lines are the limits of the project; Return lists the risks of a cell.</source>
            <translation>Risiken nach Wahrscheinlichkeit und Auswirkung. Die dicken Linien sind die Grenzen des Projekts; die Eingabetaste listet die Risiken eines Feldes.</translation>
        </message>
        <message>
            <source>The risks of the chosen cell, or all of them. Return opens the record.</source>
            <translation>Die Risiken des gewählten Feldes oder alle. Die Eingabetaste öffnet den Datensatz.</translation>
        </message>
        <message>
            <source>Before treatment, or after.</source>
            <translation>Vor der Behandlung oder danach.</translation>
        </message>
        <message>
            <source>Services and what they rest on: components, agreements, suppliers. Arrows walk along the lines.</source>
            <translation>Services und worauf sie ruhen: Komponenten, Vereinbarungen, Lieferanten. Die Pfeiltasten gehen an den Linien entlang.</translation>
        </message>
        <message>
            <source>Where records of the map contradict each other, with what to do.</source>
            <translation>Wo Datensätze der Karte einander widersprechen und was zu tun ist.</translation>
        </message>
        <message>
            <source>Key figures with trend, target and status. A new value is typed in place.</source>
            <translation>Kennzahlen mit Trend, Ziel und Status. Ein neuer Wert wird an Ort und Stelle eingegeben.</translation>
        </message>
        <message>
            <source>The values of the key figure over time, with its target.</source>
            <translation>Die Werte der Kennzahl im Zeitverlauf, mit ihrem Ziel.</translation>
        </message>
        <message>
            <source>Who needs to be able to do what, and what is held. 0 to 5 rates what is held, plus and minus change what is needed.</source>
            <translation>Wer was können muss und was vorhanden ist. 0 bis 5 stuft ein, was vorhanden ist, Plus und Minus ändern den Bedarf.</translation>
        </message>
        <message>
            <source>Who is told what, when, how and by whom. Return opens the entry.</source>
            <translation>Wer was wann, wie und von wem erfährt. Die Eingabetaste öffnet den Eintrag.</translation>
        </message>
        <message>
            <source>Inside the organization, or with others.</source>
            <translation>Innerhalb der Organisation oder mit anderen.</translation>
        </message>
        <message>
            <source>The scope statement, composed of the elements that are inside.</source>
            <translation>Die Aussage zum Anwendungsbereich, zusammengesetzt aus den Elementen, die dazugehören.</translation>
        </message>
        <message>
            <source>What the scope statement still lacks.</source>
            <translation>Was der Aussage zum Anwendungsbereich noch fehlt.</translation>
        </message>
        <message>
            <source>The master list of controlled documents. Return opens one; a Word or Markdown file that is dropped here becomes a document.</source>
            <translation>Die Liste der gelenkten Dokumente. Die Eingabetaste öffnet eines; eine hier abgelegte Word- oder Markdown-Datei wird zum Dokument.</translation>
        </message>
        <message>
            <source>What the standard asks to be documented, and which document covers it. Return opens the document or its template.</source>
            <translation>Was die Norm an dokumentierter Information verlangt und welches Dokument es abdeckt. Die Eingabetaste öffnet das Dokument oder seine Vorlage.</translation>
        </message>
        <message>
            <source>Text, control, versions and comments of the document.</source>
            <translation>Text, Steuerung, Versionen und Kommentare des Dokuments.</translation>
        </message>
        <message>
            <source>The text of the document. Fields and tables of the project are filled in when it is exported.</source>
            <translation>Der Text des Dokuments. Felder und Tabellen des Projekts werden beim Exportieren gefüllt.</translation>
        </message>
        <message>
            <source>Every change with date and name. The values before and after stand beside it.</source>
            <translation>Jede Änderung mit Datum und Name. Die Werte davor und danach stehen daneben.</translation>
        </message>
        <message>
            <source>For whom the report is: full, board, owner or auditor.</source>
            <translation>Für wen der Bericht ist: vollständig, Leitung, Verantwortliche oder Auditor.</translation>
        </message>
        <message>
            <source>The size of the paper.</source>
            <translation>Die Größe des Papiers.</translation>
        </message>
        <message>
            <source>The pages as they will be printed.</source>
            <translation>Die Seiten, wie sie gedruckt werden.</translation>
        </message>
        <message>
            <source>The reference shelf. Type to find an entry.</source>
            <translation>Das Nachschlageregal. Tippen Sie, um einen Eintrag zu finden.</translation>
        </message>
        <message>
            <source>Which clauses of other standards correspond.</source>
            <translation>Die entsprechenden Abschnitte anderer Normen.</translation>
        </message>
        <message>
            <source>The guide with the workshop agenda, the registers, the documents and the actions of the step.</source>
            <translation>Die Anleitung mit dem Ablauf des Workshops, die Register, die Dokumente und die Maßnahmen des Schritts.</translation>
        </message>
        <message>
            <source>A figure that is computed from the records of the project. A click, Space or Return shows where it comes from.</source>
            <translation>Eine Zahl, die aus den Datensätzen des Projekts berechnet wird. Ein Klick, die Leertaste oder die Eingabetaste zeigt, woher sie kommt.</translation>
        </message>
        <message>
            <source>A chart of the records of the project. Arrows go from part to part; Return or a click goes to the records behind it.</source>
            <translation>Ein Diagramm aus den Datensätzen des Projekts. Die Pfeiltasten gehen von Teil zu Teil; die Eingabetaste oder ein Klick führt zu den Datensätzen dahinter.</translation>
        </message>
        <message>
            <source>Shows only the records that hold all of these words in any field. Escape or the cross shows all of them again.</source>
            <translation>Zeigt nur Datensätze, die alle diese Wörter in beliebigen Feldern enthalten. Esc oder das Kreuz zeigt wieder alle.</translation>
        </message>
        <message>
            <source>Shows only the records with this value.</source>
            <translation>Zeigt nur Datensätze mit diesem Wert.</translation>
        </message>
        <message>
            <source>Shows only the records that break a rule. What is wrong stands beside the field of the record.</source>
            <translation>Zeigt nur Datensätze, die gegen eine Regel verstoßen. Was nicht stimmt, steht neben dem Feld des Datensatzes.</translation>
        </message>
        <message>
            <source>Shows only the registers with these words in title or purpose.</source>
            <translation>Zeigt nur Register mit diesen Wörtern in Titel oder Zweck.</translation>
        </message>
        <message>
            <source>Shows only the requirement items that hold these words.</source>
            <translation>Zeigt nur Anforderungen, die diese Wörter enthalten.</translation>
        </message>
        <message>
            <source>Shows only the items that nobody has assessed yet.</source>
            <translation>Zeigt nur Anforderungen, die noch niemand bewertet hat.</translation>
        </message>
        <message>
            <source>Shows only the items that are partly conforming or not conforming.</source>
            <translation>Zeigt nur Anforderungen, die teilweise oder nicht konform sind.</translation>
        </message>
        <message>
            <source>Shows only the items whose owner is you.</source>
            <translation>Zeigt nur Anforderungen, für die Sie verantwortlich sind.</translation>
        </message>
        <message>
            <source>Shows only the items without evidence.</source>
            <translation>Zeigt nur Anforderungen ohne Nachweis.</translation>
        </message>
        <message>
            <source>Shows only the gaps of at least this severity.</source>
            <translation>Zeigt nur Lücken mit mindestens dieser Schwere.</translation>
        </message>
        <message>
            <source>Shows only the actions of this person.</source>
            <translation>Zeigt nur Maßnahmen dieser Person.</translation>
        </message>
        <message>
            <source>Shows only the actions in this state.</source>
            <translation>Zeigt nur Maßnahmen mit diesem Stand.</translation>
        </message>
        <message>
            <source>Shows only the actions that come from there: gaps, risks, audits and others.</source>
            <translation>Zeigt nur Maßnahmen aus dieser Quelle: Lücken, Risiken, Audits und andere.</translation>
        </message>
        <message>
            <source>Shows only the problems of this register.</source>
            <translation>Zeigt nur Probleme dieses Registers.</translation>
        </message>
        <message>
            <source>Shows only the key figures of this process.</source>
            <translation>Zeigt nur Kennzahlen dieses Prozesses.</translation>
        </message>
        <message>
            <source>Shows only the documents with these words in title or number.</source>
            <translation>Zeigt nur Dokumente mit diesen Wörtern in Titel oder Nummer.</translation>
        </message>
        <message>
            <source>Shows only the documents in this state.</source>
            <translation>Zeigt nur Dokumente mit diesem Status.</translation>
        </message>
        <message>
            <source>Shows only the documents that somebody has to do something about.</source>
            <translation>Zeigt nur Dokumente, bei denen jemand etwas tun muss.</translation>
        </message>
        <message>
            <source>Shows only the changes of this person.</source>
            <translation>Zeigt nur Änderungen dieser Person.</translation>
        </message>
        <message>
            <source>Shows only the entries with these words.</source>
            <translation>Zeigt nur Einträge mit diesen Wörtern.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word-Dokumente (*.docx)</translation>
        </message>
        <message>
            <source>OpenDocument texts (*.odt)</source>
            <translation>OpenDocument-Texte (*.odt)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
        <message>
            <source>Markdown texts (*.md)</source>
            <translation>Markdown-Texte (*.md)</translation>
        </message>
    </context>
    <context>
        <name>DocumentExport</name>
        <message>
            <source>1 Policies</source>
            <translation>1 Politiken</translation>
        </message>
        <message>
            <source>2 Plans</source>
            <translation>2 Pläne</translation>
        </message>
        <message>
            <source>3 Processes and procedures</source>
            <translation>3 Prozesse und Verfahren</translation>
        </message>
        <message>
            <source>4 Agreements</source>
            <translation>4 Vereinbarungen</translation>
        </message>
        <message>
            <source>5 Registers</source>
            <translation>5 Register</translation>
        </message>
        <message>
            <source>6 Records and reports</source>
            <translation>6 Aufzeichnungen und Berichte</translation>
        </message>
        <message>
            <source>7 Other documents</source>
            <translation>7 Andere Dokumente</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose a folder that you may write to.</source>
            <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>DocumentPage</name>
        <message>
            <source>Facts for document control</source>
            <translation>Angaben zur Dokumentenlenkung</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Dokumentnummer</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
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
            <source>Next review</source>
            <translation>Nächste Überprüfung</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Vertraulichkeit</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteiler</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabevermerk</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Document owner</source>
            <translation>Für das Dokument verantwortlich</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Freigabe durch</translation>
        </message>
        <message>
            <source>Change history</source>
            <translation>Änderungsverlauf</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Document control</source>
            <translation>Dokumentenlenkung</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <source>%1 is not read: its text is longer than a document may be (%2 million characters). Divide it into several files.</source>
            <translation>%1 wird nicht eingelesen: Der Text ist länger, als ein Dokument sein darf (%2 Millionen Zeichen). Teilen Sie ihn auf mehrere Dateien auf.</translation>
        </message>
        <message>
            <source>%1 is no text in UTF-8. Save it as UTF-8 in a text editor and choose it again.</source>
            <translation>%1 ist kein Text in UTF-8. Speichern Sie die Datei in einem Texteditor als UTF-8 und wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>the lines between “---” at the top</source>
            <translation>die Zeilen zwischen „---“ am Anfang</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) or drawing(s)</source>
            <translation>
                <numerusform>%n Bild oder Zeichnung</numerusform>
                <numerusform>%n Bilder oder Zeichnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>%1 is neither Markdown nor a Word document. Choose a file that ends in .md or .docx.</source>
            <translation>%1 ist weder Markdown noch ein Word-Dokument. Wählen Sie eine Datei, die auf .md oder .docx endet.</translation>
        </message>
        <message numerus="yes">
            <source>%n text box(es)</source>
            <translation>
                <numerusform>%n Textfeld</numerusform>
                <numerusform>%n Textfelder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s)</source>
            <translation>
                <numerusform>%n Formel</numerusform>
                <numerusform>%n Formeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n Fußnote</numerusform>
                <numerusform>%n Fußnoten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) within a table</source>
            <translation>
                <numerusform>%n Tabelle in einer Tabelle</numerusform>
                <numerusform>%n Tabellen in einer Tabelle</numerusform>
            </translation>
        </message>
        <message>
            <source>the control page of Gapwright</source>
            <translation>die Lenkungsseite von Gapwright</translation>
        </message>
        <message>
            <source>%1 holds no text: its part %2 is missing. Choose a file that was saved as .docx.</source>
            <translation>%1 enthält keinen Text: Der Teil %2 fehlt. Wählen Sie eine Datei, die als .docx gespeichert wurde.</translation>
        </message>
        <message>
            <source>heads and feet of the pages</source>
            <translation>Kopf- und Fußzeilen der Seiten</translation>
        </message>
        <message>
            <source>macros</source>
            <translation>Makros</translation>
        </message>
        <message>
            <source>%1 is not opened: in its part %2, line %3, elements lie deeper in each other than in any document. Choose another file.</source>
            <translation>%1 wird nicht geöffnet: Im Teil %2, Zeile %3, liegen Elemente tiefer ineinander als in irgendeinem Dokument. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 is damaged: its part %2 cannot be read from line %3 on. Open it in your word processor, save it again and choose it once more.</source>
            <translation>%1 ist beschädigt: Der Teil %2 ist ab Zeile %3 nicht lesbar. Öffnen Sie die Datei in Ihrer Textverarbeitung, speichern Sie sie neu und wählen Sie sie noch einmal.</translation>
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
        <name>DocumentSteps</name>
        <message>
            <source>“%1” is approved and stays as it is. Begin a new draft to change it.</source>
            <translation>„%1“ ist freigegeben und bleibt, wie es ist. Beginnen Sie einen neuen Entwurf, um es zu ändern.</translation>
        </message>
        <message>
            <source>“%1” has no text yet. Begin a draft first.</source>
            <translation>„%1“ hat noch keinen Text. Beginnen Sie zuerst einen Entwurf.</translation>
        </message>
        <message>
            <source>“%1” is withdrawn. Make a new document if it is needed again.</source>
            <translation>„%1“ ist zurückgezogen. Legen Sie ein neues Dokument an, wenn es wieder gebraucht wird.</translation>
        </message>
        <message>
            <source>“%1” needs an approver. Choose the person who approves it.</source>
            <translation>„%1“ braucht jemanden, der es freigibt. Wählen Sie die Person aus.</translation>
        </message>
        <message>
            <source>“%1” needs the day of its approval.</source>
            <translation>„%1“ braucht den Tag der Freigabe.</translation>
        </message>
        <message>
            <source>The approval of “%1” lies in the future. Enter the day on which it was approved.</source>
            <translation>Die Freigabe von „%1“ liegt in der Zukunft. Geben Sie den Tag an, an dem es freigegeben wurde.</translation>
        </message>
        <message>
            <source>“%1” needs a version before it can be approved.</source>
            <translation>„%1“ braucht eine Version, bevor es freigegeben werden kann.</translation>
        </message>
        <message>
            <source>“%1” is a policy that its approver wrote. Let somebody else approve it (rule VR24).</source>
            <translation>„%1“ ist eine Politik, die von der freigebenden Person selbst geschrieben wurde. Lassen Sie jemand anderen freigeben (Regel VR24).</translation>
        </message>
        <message>
            <source>The next review of “%1” has to lie after the approval.</source>
            <translation>Die nächste Überprüfung von „%1“ muss nach der Freigabe liegen.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” still has %n field(s) without a value: %2. Fill the registers, or write the text itself in their place.</source>
            <translation>
                <numerusform>„%1“ hat noch %n Feld ohne Wert: %2. Füllen Sie die Register, oder schreiben Sie den Text selbst an die Stelle.</numerusform>
                <numerusform>„%1“ hat noch %n Felder ohne Wert: %2. Füllen Sie die Register, oder schreiben Sie den Text selbst an die Stellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has version %2 in work already. Finish or discard it first.</source>
            <translation>Von „%1“ ist Version %2 schon in Arbeit. Schließen Sie sie ab oder verwerfen Sie sie zuerst.</translation>
        </message>
        <message>
            <source>New draft of “%1”</source>
            <translation>Neuer Entwurf von „%1“</translation>
        </message>
        <message>
            <source>Write “%1”</source>
            <translation>„%1“ schreiben</translation>
        </message>
        <message>
            <source>“%1” is in review. Take it back to draft to change it.</source>
            <translation>„%1“ ist in Prüfung. Nehmen Sie es in den Entwurf zurück, um es zu ändern.</translation>
        </message>
        <message>
            <source>Edit the text of “%1”</source>
            <translation>Text von „%1“ bearbeiten</translation>
        </message>
        <message>
            <source>“%1” is no draft any more.</source>
            <translation>„%1“ ist kein Entwurf mehr.</translation>
        </message>
        <message>
            <source>“%1” has no words yet. Write it before the review.</source>
            <translation>„%1“ ist noch leer. Schreiben Sie es vor der Prüfung.</translation>
        </message>
        <message>
            <source>Say in one sentence what changed in version %1 of “%2” before the review.</source>
            <translation>Sagen Sie vor der Prüfung in einem Satz, was sich in Version %1 von „%2“ geändert hat.</translation>
        </message>
        <message>
            <source>Send “%1” to review</source>
            <translation>„%1“ in die Prüfung geben</translation>
        </message>
        <message>
            <source>“%1” is not in review.</source>
            <translation>„%1“ ist nicht in Prüfung.</translation>
        </message>
        <message>
            <source>Take “%1” back to draft</source>
            <translation>„%1“ in den Entwurf zurücknehmen</translation>
        </message>
        <message>
            <source>Discard the draft of “%1”</source>
            <translation>Entwurf von „%1“ verwerfen</translation>
        </message>
        <message>
            <source>“%1” is a draft. Send it to review first.</source>
            <translation>„%1“ ist ein Entwurf. Geben Sie ihn zuerst in die Prüfung.</translation>
        </message>
        <message>
            <source>“%1” cannot have been approved before it was begun.</source>
            <translation>„%1“ kann nicht freigegeben worden sein, bevor es begonnen wurde.</translation>
        </message>
        <message>
            <source>Approve “%1”</source>
            <translation>„%1“ freigeben</translation>
        </message>
        <message>
            <source>“%1” has no approved text that waits for publication.</source>
            <translation>„%1“ hat keinen freigegebenen Text, der auf die Veröffentlichung wartet.</translation>
        </message>
        <message>
            <source>Publish “%1”</source>
            <translation>„%1“ veröffentlichen</translation>
        </message>
        <message>
            <source>Say why “%1” is withdrawn.</source>
            <translation>Sagen Sie, warum „%1“ zurückgezogen wird.</translation>
        </message>
        <message>
            <source>Withdraw “%1”</source>
            <translation>„%1“ zurückziehen</translation>
        </message>
        <message>
            <source>“%1” has its text in the project. Begin a new draft instead.</source>
            <translation>Der Text von „%1“ liegt im Projekt. Beginnen Sie stattdessen einen neuen Entwurf.</translation>
        </message>
        <message>
            <source>The new edition of “%1” needs a version other than “%2”.</source>
            <translation>Die neue Ausgabe von „%1“ braucht eine andere Version als „%2“.</translation>
        </message>
        <message>
            <source>New edition of “%1”</source>
            <translation>Neue Ausgabe von „%1“</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>There is no document template “%1”. Choose one of the library, T01 to T56.</source>
            <translation>Die Dokumentvorlage „%1“ gibt es nicht. Wählen Sie eine der Bibliothek, T01 bis T56.</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>Erster Entwurf</translation>
        </message>
        <message>
            <source>The document needs a title.</source>
            <translation>Das Dokument braucht einen Titel.</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>%1 cannot be read any more. Everything that was open was saved as %2, without the history and without the contents of attached files. Keep the old file, if it comes back: it has both.</source>
            <translation>%1 lässt sich nicht mehr lesen. Alles, was offen war, wurde als %2 gespeichert, ohne den Verlauf und ohne den Inhalt angehängter Dateien. Behalten Sie die alte Datei, falls sie wieder auftaucht: Sie hat beides.</translation>
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
        <message>
            <source>Write a number with at most %1 decimal places.</source>
            <translation>Geben Sie eine Zahl mit höchstens %1 Nachkommastellen ein.</translation>
        </message>
        <message>
            <source>Write the amount alone. All amounts are in the currency of the project: convert those in another one first.</source>
            <translation>Schreiben Sie nur den Betrag. Alle Beträge stehen in der Währung des Projekts: Rechnen Sie solche in einer anderen zuerst um.</translation>
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
        <name>FirstTour</name>
        <message>
            <source>Steps and workspaces</source>
            <translation>Schritte und Arbeitsbereiche</translation>
        </message>
        <message>
            <source>The thirteen steps of the implementation, the certification cycle and the workspaces. A ring shows how much of a step the records prove; nothing is ticked by hand.</source>
            <translation>Die dreizehn Schritte der Einführung, der Zertifizierungszyklus und die Arbeitsbereiche. Ein Ring zeigt, wie viel eines Schritts die Datensätze belegen; nichts wird von Hand abgehakt.</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <source>Here you work. In the gap analysis choose a clause, select an item and press C, P or N: the item is scored and the next one is selected.</source>
            <translation>Hier arbeiten Sie. Wählen Sie in der Gap-Analyse einen Abschnitt und eine Anforderung und drücken Sie C, P oder N: Die Anforderung ist bewertet, die nächste ist ausgewählt.</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>What the item, process or step at hand is about: what has to be true, what to ask in the workshop, which evidence to look at, what usually is missing.</source>
            <translation>Worum es bei der Anforderung, dem Prozess oder dem Schritt geht: was gegeben sein muss, was im Workshop zu fragen ist, welche Nachweise anzusehen sind und was üblicherweise fehlt.</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Suche und Befehle</translation>
        </message>
        <message>
            <source>Finds clauses, records, documents, notes and every command. Ctrl+K opens it from anywhere.</source>
            <translation>Findet Abschnitte, Datensätze, Dokumente, Notizen und jeden Befehl. Strg+K öffnet sie von überall.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Every change can be undone, also those of yesterday: the project keeps its history with who, when and what.</source>
            <translation>Jede Änderung lässt sich zurücknehmen, auch die von gestern: Das Projekt bewahrt seinen Verlauf mit wer, wann und was.</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Präsentation</translation>
        </message>
        <message>
            <source>For the projector in a workshop: the item in big type, scored live, private notes hidden. F11 starts it, Esc leaves it.</source>
            <translation>Für den Beamer im Workshop: die Anforderung in großer Schrift, live bewertet, private Notizen verborgen. F11 beginnt, Esc beendet.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>There is no save command. Each change is written by itself, and this line says when it is on the disk, or why it is not and what to do.</source>
            <translation>Es gibt keinen Befehl zum Speichern. Jede Änderung wird von selbst geschrieben, und diese Zeile sagt, wann sie auf der Festplatte ist, oder warum nicht und was zu tun ist.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>F1 explains the page you are on and lists its keys. This tour is in the Help menu.</source>
            <translation>F1 erklärt die Seite, auf der Sie sind, und nennt ihre Tasten. Dieser Rundgang steht im Menü Hilfe.</translation>
        </message>
    </context>
    <context>
        <name>FrontMatter</name>
        <message>
            <source>the file must begin with a line of three dashes and its front matter</source>
            <translation>die Datei muss mit einer Zeile aus drei Strichen und ihren Kopfdaten beginnen</translation>
        </message>
        <message>
            <source>the front matter is not closed by a line of three dashes</source>
            <translation>die Kopfdaten sind nicht durch eine Zeile aus drei Strichen abgeschlossen</translation>
        </message>
        <message>
            <source>the front matter lacks “%1”</source>
            <translation>in den Kopfdaten fehlt „%1“</translation>
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation>%1, Zeile %2: %3.</translation>
        </message>
        <message>
            <source>“%1” is no entry of the front matter</source>
            <translation>„%1“ ist kein Eintrag der Kopfdaten</translation>
        </message>
        <message>
            <source>“%1” is there twice</source>
            <translation>„%1“ kommt zweimal vor</translation>
        </message>
        <message>
            <source>“%1” is empty</source>
            <translation>„%1“ ist leer</translation>
        </message>
        <message>
            <source>“%1” needs a list in brackets, such as [a, b]</source>
            <translation>„%1“ braucht eine Liste in Klammern, etwa [a, b]</translation>
        </message>
        <message>
            <source>“%1” has an entry that is empty or there twice</source>
            <translation>„%1“ hat einen leeren oder doppelten Eintrag</translation>
        </message>
        <message>
            <source>“fields” names “%1”, which the text does not use</source>
            <translation>„fields“ nennt „%1“, das der Text nicht verwendet</translation>
        </message>
        <message>
            <source>“fields” lacks “%1”, which the text uses</source>
            <translation>in „fields“ fehlt „%1“, das der Text verwendet</translation>
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
        <name>Guide</name>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Praxis</translation>
        </message>
        <message>
            <source>at intervals</source>
            <translation>in Abständen</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>cornerstone</source>
            <translation>Kernanforderung</translation>
        </message>
        <message>
            <source>normal weight</source>
            <translation>normales Gewicht</translation>
        </message>
        <message>
            <source>supporting</source>
            <translation>unterstützend</translation>
        </message>
        <message>
            <source>Applies when</source>
            <translation>Gilt, wenn</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Typical gap</source>
            <translation>Typische Lücke</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>Empfehlen</translation>
        </message>
        <message>
            <source>Documented: </source>
            <translation>Zu dokumentieren: </translation>
        </message>
        <message>
            <source>Items of clause %1</source>
            <translation>Anforderungen von Abschnitt %1</translation>
        </message>
        <message>
            <source>Clauses: %1.</source>
            <translation>Abschnitte: %1.</translation>
        </message>
        <message>
            <source>Levels of %1</source>
            <translation>Grade von %1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>What people see, do and have</source>
            <translation>Was die Beteiligten sehen, tun und haben</translation>
        </message>
        <message>
            <source>Higher than claimed: </source>
            <translation>Höher als angegeben: </translation>
        </message>
        <message>
            <source>Lower than claimed: </source>
            <translation>Niedriger als angegeben: </translation>
        </message>
        <message>
            <source>Suggested target %1: </source>
            <translation>Vorgeschlagenes Ziel %1: </translation>
        </message>
        <message>
            <source>How to use this guide</source>
            <translation>So verwenden Sie diesen Leitfaden</translation>
        </message>
        <message>
            <source>The guide follows the clauses of the standard. Each box is one obligation that is assessed for itself, in our own words; for the exact wording keep the standard at hand.</source>
            <translation>Der Leitfaden folgt den Abschnitten der Norm. Jeder Kasten ist eine Pflicht, die für sich bewertet wird, in eigenen Worten; für den genauen Wortlaut halten Sie die Norm bereit.</translation>
        </message>
        <message>
            <source>only an item with a condition may be rated not applicable or not yet occurred.</source>
            <translation>nur eine Anforderung mit Bedingung darf als nicht anwendbar oder noch nicht eingetreten bewertet werden.</translation>
        </message>
        <message>
            <source>an open question for the workshop; let the people who do the work answer first.</source>
            <translation>eine offene Frage für den Workshop; lassen Sie zuerst antworten, wer die Arbeit tut.</translation>
        </message>
        <message>
            <source>what shows the practice. Two examples of different months say more than one.</source>
            <translation>was die Praxis belegt. Zwei Beispiele aus verschiedenen Monaten sagen mehr als eines.</translation>
        </message>
        <message>
            <source>what is most often missing. Do not read it out; listen for it.</source>
            <translation>was am häufigsten fehlt. Lesen Sie es nicht vor; achten Sie darauf.</translation>
        </message>
        <message>
            <source>a first step that fits most providers. Adapt it to what you saw.</source>
            <translation>ein erster Schritt, der für die meisten Anbieter passt. Passen Sie ihn an das Gesehene an.</translation>
        </message>
        <message>
            <source>The kind says how the item shows: as a document, in practice, at intervals, or as a test. Cornerstones weigh three, normal items two, supporting items one.</source>
            <translation>Die Art sagt, wie sich die Anforderung zeigt: als Dokument, in der Praxis, in Abständen oder als Test. Kernanforderungen wiegen drei, normale Anforderungen zwei, unterstützende eins.</translation>
        </message>
        <message>
            <source>Item set</source>
            <translation>Anforderungskatalog</translation>
        </message>
        <message>
            <source>Written in own words. Clause numbers and titles are facts; the text of the standard is not reproduced and has to be obtained from ISO or a national body.</source>
            <translation>In eigenen Worten verfasst. Nummern und Titel der Abschnitte sind Fakten; der Text der Norm ist nicht wiedergegeben und bei ISO oder einer nationalen Normungsorganisation zu beziehen.</translation>
        </message>
        <message>
            <source>Assessor's guide</source>
            <translation>Leitfaden zur Bewertung</translation>
        </message>
        <message>
            <source>Questions, evidence, typical gaps and capability levels for a gap analysis</source>
            <translation>Fragen, Nachweise, typische Lücken und Fähigkeitsgrade für eine Gap-Analyse</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation>Prozesse und Managementbereiche</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Capability levels</source>
            <translation>Fähigkeitsgrade</translation>
        </message>
        <message>
            <source>Rate the level that is fully reached, not the one being worked towards. The marked level is the suggested target for a provider of about 100 people.</source>
            <translation>Stufen Sie den Grad ein, der ganz erreicht ist, nicht den angestrebten. Der markierte Grad ist das vorgeschlagene Ziel für einen Anbieter mit etwa 100 Beschäftigten.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialogs</name>
        <message>
            <source>A workbench for assessing and building service management systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>Eine Werkbank zum Bewerten und Aufbauen von Service-Management-Systemen. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
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
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>Requirements are given in own words with clause numbers; no text of a standard is included. ISO/IEC 20000-1 is published by ISO and IEC, who have no part in this program. Assessing and certifying needs a licensed copy. ITIL is a registered trade mark of the PeopleCert group.</source>
            <translation>Die Anforderungen stehen in eigenen Worten mit Abschnittsnummern; Text einer Norm ist nicht enthalten. ISO/IEC 20000-1 wird von ISO und IEC herausgegeben, die an diesem Programm nicht beteiligt sind. Zum Bewerten und Zertifizieren brauchen Sie ein lizenziertes Exemplar. ITIL ist eine eingetragene Marke der PeopleCert-Gruppe.</translation>
        </message>
    </context>
    <context>
        <name>Kpis</name>
        <message>
            <source>On target</source>
            <translation>Am Ziel</translation>
        </message>
        <message>
            <source>Near target</source>
            <translation>Nahe am Ziel</translation>
        </message>
        <message>
            <source>Off target</source>
            <translation>Vom Ziel entfernt</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Kein Wert</translation>
        </message>
        <message>
            <source>getting better</source>
            <translation>wird besser</translation>
        </message>
        <message>
            <source>getting worse</source>
            <translation>wird schlechter</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Kein Zeitraum</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>value, unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
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
            <source>From the 2011 edition</source>
            <translation>Aus der Ausgabe 2011</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Clauses below</source>
            <translation>Untergeordnete Abschnitte</translation>
        </message>
        <message>
            <source>Requirement items</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Other standards</source>
            <translation>Andere Normen</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Fit, certainty</source>
            <translation>Übereinstimmung, Sicherheit</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>New since %1</source>
            <translation>Neu seit %1</translation>
        </message>
        <message>
            <source>About %1 person-days (%2 to %3).</source>
            <translation>Etwa %1 Personentage (%2 bis %3).</translation>
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
            <source>What people see, do and have</source>
            <translation>Was die Beteiligten sehen, tun und haben</translation>
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
            <source>short: %1</source>
            <translation>kurz: %1</translation>
        </message>
        <message>
            <source>Definition in own words</source>
            <translation>Definition in eigenen Worten</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Siehe auch</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Suggested target</source>
            <translation>Vorgeschlagenes Ziel</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>%1, certainty %2, checked %3</source>
            <translation>%1, Sicherheit %2, geprüft %3</translation>
        </message>
        <message>
            <source>When to use it</source>
            <translation>Wann es zu verwenden ist</translation>
        </message>
        <message>
            <source>ISO/IEC 20000-1:2011 · %1, %2 · certainty %3 · rank %4</source>
            <translation>ISO/IEC 20000-1:2011 · %1, %2 · Sicherheit %3 · Rang %4</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Carrying a score over</source>
            <translation>Übernahme der Bewertung</translation>
        </message>
        <message>
            <source>Now in</source>
            <translation>Jetzt in</translation>
        </message>
        <message>
            <source>Items that take its score</source>
            <translation>Anforderungen, die die Bewertung übernehmen</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Gegenstand</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>2011</source>
            <translation>2011</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <source>%1 chapters for people who are new to it</source>
            <translation>%1 Kapitel für alle, denen die Norm neu ist</translation>
        </message>
        <message>
            <source>%1 requirement items in %2 clauses</source>
            <translation>%1 Anforderungen in %2 Abschnitten</translation>
        </message>
        <message>
            <source>%1 with six levels each</source>
            <translation>%1 mit je sechs Graden</translation>
        </message>
        <message>
            <source>%1 with formula, target and why</source>
            <translation>%1 mit Formel, Ziel und Begründung</translation>
        </message>
        <message>
            <source>%1 terms in own words</source>
            <translation>%1 Begriffe in eigenen Worten</translation>
        </message>
        <message>
            <source>%1 links to four neighbours</source>
            <translation>%1 Verweise auf vier verwandte Normen</translation>
        </message>
        <message>
            <source>%1 clauses, most restrictive first; %2 new items</source>
            <translation>%1 Abschnitte, stärkste Verschärfung zuerst; %2 neue Anforderungen</translation>
        </message>
        <message>
            <source>%1 documents with their status</source>
            <translation>%1 Dokumente mit ihrem Status</translation>
        </message>
        <message>
            <source>Reference library</source>
            <translation>Nachschlagebibliothek</translation>
        </message>
        <message>
            <source>All texts are our own words. Auditing against the standard needs a licensed copy of it. The drawing shows how its clauses are built; a click opens one.</source>
            <translation>Alle Texte sind in eigenen Worten verfasst. Für ein Audit nach der Norm ist ein lizenziertes Exemplar nötig. Die Zeichnung zeigt, wie ihre Abschnitte aufgebaut sind; ein Klick öffnet einen davon.</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was er enthält</translation>
        </message>
        <message>
            <source>The series</source>
            <translation>Die Normenreihe</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Verwandte Normen</translation>
        </message>
        <message>
            <source>Most restrictive changes first</source>
            <translation>Stärkste Verschärfungen zuerst</translation>
        </message>
        <message>
            <source>Items without a source in 2011</source>
            <translation>Anforderungen ohne Vorläufer in der Ausgabe 2011</translation>
        </message>
        <message>
            <source>Primer</source>
            <translation>Einführung</translation>
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
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Crosswalk to other standards</source>
            <translation>Querverweise zu anderen Normen</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Documented information</source>
            <translation>Dokumentierte Information</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>related</source>
            <translation>verwandt</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>gering</translation>
        </message>
        <message>
            <source>upwards</source>
            <translation>aufwärts</translation>
        </message>
        <message>
            <source>downwards</source>
            <translation>abwärts</translation>
        </message>
        <message>
            <source>near the target</source>
            <translation>nahe am Ziel</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>erwartet</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <source>tighter</source>
            <translation>strenger</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>weniger streng</translation>
        </message>
        <message>
            <source>as strict as before</source>
            <translation>so streng wie bisher</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Geführt in</translation>
        </message>
        <message>
            <source>Better %1; green up to %2 to either side, amber up to twice as far.</source>
            <translation>Besser %1; grün bis %2 nach beiden Seiten, gelb bis zum Doppelten.</translation>
        </message>
        <message>
            <source>Better %1; amber up to %2.</source>
            <translation>Besser %1; gelb bis %2.</translation>
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
        <message>
            <source>It has too many pixels.</source>
            <translation>Das Bild hat zu viele Pixel.</translation>
        </message>
    </context>
    <context>
        <name>MapDetails</name>
        <message>
            <source>%1: %2 %3</source>
            <comment>measure, value, unit</comment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>agreement, customer, state</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>No agreement and no agreed terms</source>
            <translation>Keine Vereinbarung und keine vereinbarten Bedingungen</translation>
        </message>
        <message>
            <source>Continuity: %1</source>
            <translation>Kontinuität: %1</translation>
        </message>
        <message>
            <source>No continuity plan</source>
            <translation>Kein Kontinuitätsplan</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>kein Ziel</translation>
        </message>
        <message>
            <source>Availability: %1</source>
            <translation>Verfügbarkeit: %1</translation>
        </message>
        <message>
            <source>Capacity: %1</source>
            <translation>Kapazität: %1</translation>
        </message>
        <message>
            <source>%1 · by %2</source>
            <comment>component, supplier</comment>
            <translation>%1 · von %2</translation>
        </message>
        <message>
            <source>in the scope</source>
            <translation>im Anwendungsbereich</translation>
        </message>
        <message>
            <source>outside the scope</source>
            <translation>außerhalb des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>Kein Verantwortlicher</translation>
        </message>
        <message>
            <source>Agreements with customers</source>
            <translation>Vereinbarungen mit Kunden</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Consists of</source>
            <translation>Besteht aus</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>Hängt ab von</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Verwendet von</translation>
        </message>
        <message>
            <source>Operated by</source>
            <translation>Betrieben von</translation>
        </message>
        <message>
            <source>Continuity, availability, capacity</source>
            <translation>Kontinuität, Verfügbarkeit, Kapazität</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Teil von</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>No contract or agreement</source>
            <translation>Kein Vertrag und keine Vereinbarung</translation>
        </message>
        <message>
            <source>Contracts and their targets</source>
            <translation>Verträge und ihre Ziele</translation>
        </message>
        <message>
            <source>Operates services</source>
            <translation>Betreibt Services</translation>
        </message>
        <message>
            <source>Operates processes</source>
            <translation>Betreibt Prozesse</translation>
        </message>
        <message>
            <source>Provides components</source>
            <translation>Stellt Komponenten bereit</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>Steuerungsmaßnahmen</translation>
        </message>
        <message>
            <source>No controls written down</source>
            <translation>Keine Steuerung festgehalten</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation>Erhält</translation>
        </message>
        <message>
            <source>No agreement with this customer</source>
            <translation>Keine Vereinbarung mit diesem Kunden</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Vereinbarungen</translation>
        </message>
    </context>
    <context>
        <name>MapWords</name>
        <message numerus="yes">
            <source>%n SLA</source>
            <translation>
                <numerusform>%n SLA</numerusform>
                <numerusform>%n SLA</numerusform>
            </translation>
        </message>
        <message>
            <source>no SLA</source>
            <translation>kein SLA</translation>
        </message>
        <message>
            <source>agreed terms</source>
            <translation>vereinbarte Bedingungen</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>außerhalb</translation>
        </message>
        <message>
            <source>agreement in force</source>
            <translation>Vereinbarung in Kraft</translation>
        </message>
        <message>
            <source>no agreement in force</source>
            <translation>keine Vereinbarung in Kraft</translation>
        </message>
    </context>
    <context>
        <name>MasterListDocument</name>
        <message>
            <source>Documents and records under control</source>
            <translation>Gelenkte Dokumente und Aufzeichnungen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Nächste Überprüfung</translation>
        </message>
        <message>
            <source>%1 (overdue)</source>
            <translation>%1 (überfällig)</translation>
        </message>
        <message>
            <source>Where they are kept, for how long and for whom</source>
            <translation>Wo sie aufbewahrt werden, wie lange und für wen</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Vertraulichkeit</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteiler</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>external</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigen</translation>
        </message>
        <message>
            <source>Mandatory documented information and what covers it</source>
            <translation>Verpflichtende dokumentierte Information und was sie abdeckt</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>What has to be documented</source>
            <translation>Was dokumentiert sein muss</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Covered by</source>
            <translation>Abgedeckt durch</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Master list of documents and records</source>
            <translation>Liste der Dokumente und Aufzeichnungen</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>Mandatory documented information</source>
            <translation>Verpflichtende dokumentierte Information</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>Datei %1</translation>
        </message>
    </context>
    <context>
        <name>MasterListTexts</name>
        <message>
            <source>in the project</source>
            <translation>im Projekt</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>abgedeckt</translation>
        </message>
        <message>
            <source>in work</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>only if it applies</source>
            <translation>nur wenn zutreffend</translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message>
            <source>The document could not be packed. Try again; if it fails again, report it with the technical detail.</source>
            <translation>Das Dokument konnte nicht gepackt werden. Versuchen Sie es noch einmal; scheitert es erneut, melden Sie es mit der technischen Einzelheit.</translation>
        </message>
        <message>
            <source>%1 is damaged: it cannot be unpacked. Open it in your word processor, save it again and choose it once more.</source>
            <translation>%1 ist beschädigt und lässt sich nicht entpacken. Öffnen Sie die Datei in Ihrer Textverarbeitung, speichern Sie sie neu und wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>%1 is not opened: unpacked it would be larger than a document ever is. Choose another file.</source>
            <translation>%1 wird nicht geöffnet: Entpackt wäre die Datei größer, als ein Dokument je ist. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 is no Word or OpenDocument file: it is not packed as these are. Choose another file.</source>
            <translation>%1 ist keine Word- oder OpenDocument-Datei: Sie ist nicht so gepackt wie diese. Wählen Sie eine andere Datei.</translation>
        </message>
    </context>
    <context>
        <name>PageHelp</name>
        <message>
            <source>The start: every project is one file on your computer.</source>
            <translation>Der Anfang: Jedes Projekt ist eine Datei auf Ihrem Computer.</translation>
        </message>
        <message>
            <source>New project asks for the client and a place for the file; everything else can be filled in later.</source>
            <translation>Ein neues Projekt fragt nach dem Kunden und einem Platz für die Datei; alles andere lässt sich später ausfüllen.</translation>
        </message>
        <message>
            <source>The sample project shows all pages filled, for a fictional provider of 120 people. It is a copy of your own: try what you like.</source>
            <translation>Das Beispielprojekt zeigt alle Seiten ausgefüllt, für einen erfundenen Anbieter mit 120 Beschäftigten. Es ist Ihre eigene Kopie: Probieren Sie aus, was Sie möchten.</translation>
        </message>
        <message>
            <source>Drop a .gapwright file anywhere on the window to open it. Recent projects that are gone are greyed; remove them from the list with the cross.</source>
            <translation>Ziehen Sie eine .gapwright-Datei irgendwo auf das Fenster, um sie zu öffnen. Frühere Projekte, die es nicht mehr gibt, sind grau; das Kreuz nimmt sie aus der Liste.</translation>
        </message>
        <message>
            <source>The engagement at a glance: how far the assessment is, what the verdict would be today, and what needs attention.</source>
            <translation>Der Auftrag auf einen Blick: wie weit die Bewertung ist, wie das Urteil heute lauten würde und was Aufmerksamkeit braucht.</translation>
        </message>
        <message>
            <source>Each figure opens the place it comes from; the arithmetic behind it is one click away.</source>
            <translation>Jede Zahl öffnet die Stelle, von der sie kommt; die Rechnung dahinter ist einen Klick entfernt.</translation>
        </message>
        <message>
            <source>The lists name what is open, overdue or without evidence; Return opens the entry.</source>
            <translation>Die Listen nennen, was offen, überfällig oder ohne Nachweis ist; die Eingabetaste öffnet den Eintrag.</translation>
        </message>
        <message>
            <source>The assessment of the requirement items against the clauses 4 to 10, in own words.</source>
            <translation>Die Bewertung der Anforderungen der Abschnitte 4 bis 10, in eigenen Worten.</translation>
        </message>
        <message>
            <source>Choose a clause at the left, an item in the list, and press C, P or N: the item is scored and the next one is selected. Not applicable is offered only where the item has a condition.</source>
            <translation>Wählen Sie links einen Abschnitt, in der Liste eine Anforderung und drücken Sie C, P oder N: Die Anforderung ist bewertet, die nächste ist ausgewählt. „Nicht anwendbar“ gibt es nur, wo die Anforderung eine Bedingung hat.</translation>
        </message>
        <message>
            <source>A conforming item needs evidence: describe it, or drop and paste files onto the detail.</source>
            <translation>Eine konforme Anforderung braucht einen Nachweis: Beschreiben Sie ihn, oder ziehen Sie Dateien auf die Einzelheiten oder fügen Sie sie ein.</translation>
        </message>
        <message>
            <source>Select several items to score them at once; conforming is never given in bulk without evidence.</source>
            <translation>Wählen Sie mehrere Anforderungen aus, um sie zusammen zu bewerten; „konform“ wird ohne Nachweis nie gesammelt vergeben.</translation>
        </message>
        <message>
            <source>Filters show what is open, gaps, yours, without evidence, or severe. The tabs hold capability levels and charts; click a part of a chart to go there.</source>
            <translation>Filter zeigen, was offen ist, Lücken, Ihre eigenen, ohne Nachweis oder schwerwiegende. Die Reiter enthalten Reifegrade und Diagramme; ein Klick auf einen Teil eines Diagramms führt dorthin.</translation>
        </message>
        <message>
            <source>Ctrl+M turns the gap at hand into an action.</source>
            <translation>Strg+M macht aus der Lücke eine Maßnahme.</translation>
        </message>
        <message>
            <source>One register of the project as a list with a form: services, risks, suppliers, audits and the rest.</source>
            <translation>Ein Register des Projekts als Liste mit Formular: Services, Risiken, Lieferanten, Audits und die übrigen.</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N adds a record, Ctrl+Delete removes it after saying what refers to it; both can be undone.</source>
            <translation>Strg+Umschalt+N legt einen Datensatz an, Strg+Entf löscht ihn, nachdem gesagt wurde, was auf ihn verweist; beides lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Filter, sort and choose columns; keep the arrangement as a view. Select several records to change a field of all of them.</source>
            <translation>Filtern, sortieren und wählen Sie Spalten; behalten Sie die Anordnung als Ansicht. Wählen Sie mehrere Datensätze aus, um ein Feld in allen zu ändern.</translation>
        </message>
        <message>
            <source>References are followed with the arrow beside them and made in place with the plus.</source>
            <translation>Verweisen folgt man mit dem Pfeil daneben; mit dem Plus legt man das Ziel an Ort und Stelle an.</translation>
        </message>
        <message>
            <source>Import reads CSV, JSON and workbooks after a trial run that names every row. Export writes the list as you see it.</source>
            <translation>Eingelesen werden CSV, JSON und Arbeitsmappen, nach einem Probelauf, der jede Zeile nennt. Ausgegeben wird die Liste, wie Sie sie sehen.</translation>
        </message>
        <message>
            <source>Policies, plans, procedures and records under control: written from the registers, approved, published and watched.</source>
            <translation>Gelenkte Politiken, Pläne, Verfahren und Aufzeichnungen: aus den Registern geschrieben, freigegeben, veröffentlicht und im Blick behalten.</translation>
        </message>
        <message>
            <source>New offers the templates with purpose and clauses. Import takes over the text of a Word or Markdown file.</source>
            <translation>„Neu“ bietet die Vorlagen mit Zweck und Abschnitten an. „Importieren“ übernimmt den Text einer Word- oder Markdown-Datei.</translation>
        </message>
        <message>
            <source>The text is Markdown with fields from the registers; the pages beside it are those of the PDF. Ctrl and the full stop offer other spellings.</source>
            <translation>Der Text ist Markdown mit Feldern aus den Registern; die Seiten daneben sind die des PDF. Strg und Punkt bietet andere Schreibweisen an.</translation>
        </message>
        <message>
            <source>An approved text stays as it is. When the registers change, the page says which paragraphs differ and offers a new draft.</source>
            <translation>Ein freigegebener Text bleibt, wie er ist. Ändern sich die Register, sagt die Seite, welche Absätze abweichen, und bietet einen neuen Entwurf an.</translation>
        </message>
        <message>
            <source>The thirteen steps and the certification cycle on one time line: dates, owners, progress, today, and what waits for what.</source>
            <translation>Die dreizehn Schritte und der Zertifizierungszyklus auf einer Zeitachse: Termine, Verantwortliche, Fortschritt, heute und was worauf wartet.</translation>
        </message>
        <message>
            <source>Return or a click opens the step.</source>
            <translation>Die Eingabetaste oder ein Klick öffnet den Schritt.</translation>
        </message>
        <message>
            <source>Set dates and owner of a step on its page; steps may overlap and be worked on in any order.</source>
            <translation>Termine und Verantwortliche eines Schritts setzen Sie auf seiner Seite; Schritte dürfen sich überschneiden und in beliebiger Reihenfolge bearbeitet werden.</translation>
        </message>
        <message>
            <source>All actions in one place: from gaps, risks, audits, reviews, improvements, objectives and the plan.</source>
            <translation>Alle Maßnahmen an einer Stelle: aus Lücken, Risiken, Audits, Bewertungen, Verbesserungen, Zielen und dem Plan.</translation>
        </message>
        <message>
            <source>Overdue ones come first. On the board a card goes to another state by mouse, or by Ctrl with an arrow.</source>
            <translation>Überfällige stehen vorn. Auf der Tafel kommt eine Karte mit der Maus oder mit Strg und Pfeiltaste in einen anderen Zustand.</translation>
        </message>
        <message>
            <source>Return opens the record an action comes from.</source>
            <translation>Die Eingabetaste öffnet den Datensatz, von dem eine Maßnahme kommt.</translation>
        </message>
        <message>
            <source>Every validation rule that the records break at the moment, errors first, each with the record and what to do.</source>
            <translation>Jede Prüfregel, gegen die die Datensätze im Moment verstoßen, Fehler zuerst, jeweils mit dem Datensatz und dem, was zu tun ist.</translation>
        </message>
        <message>
            <source>Return or a click opens the field. A problem goes away by itself once the data are right.</source>
            <translation>Die Eingabetaste oder ein Klick öffnet das Feld. Ein Problem verschwindet von selbst, sobald die Daten stimmen.</translation>
        </message>
        <message>
            <source>Problems never keep you from typing. A rule that is an error keeps a document or an assessment from being approved.</source>
            <translation>Probleme hindern Sie nie am Schreiben. Eine Regel, die ein Fehler ist, verhindert die Freigabe eines Dokuments oder einer Bewertung.</translation>
        </message>
        <message>
            <source>Everything that has a date: reviews, measurements, audits, surveillance, document reviews and ends of contracts.</source>
            <translation>Alles, was ein Datum hat: Bewertungen, Messungen, Audits, Überwachung, Überprüfung von Dokumenten und Vertragsenden.</translation>
        </message>
        <message>
            <source>Switch between month and agenda; Return opens the record.</source>
            <translation>Wechseln Sie zwischen Monat und Agenda; die Eingabetaste öffnet den Datensatz.</translation>
        </message>
        <message>
            <source>Export writes an ICS file for the calendar program of your choice.</source>
            <translation>Die Ausgabe schreibt eine ICS-Datei für das Kalenderprogramm Ihrer Wahl.</translation>
        </message>
        <message>
            <source>The assessments of the project beside each other: baseline, re-assessment, mock audit.</source>
            <translation>Die Bewertungen des Projekts nebeneinander: Ausgangslage, Neubewertung, Probeaudit.</translation>
        </message>
        <message>
            <source>A new assessment can start empty or from an earlier one. Approving locks it; its results stay as they are.</source>
            <translation>Eine neue Bewertung beginnt leer oder mit einer früheren. Die Freigabe sperrt sie; ihre Ergebnisse bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Results come in from CSV, from the 2011 edition, or marked to confirm from another certified standard. Nothing is scored by itself.</source>
            <translation>Ergebnisse kommen aus CSV, aus der Ausgabe 2011 oder, zur Bestätigung markiert, aus einer anderen zertifizierten Norm. Nichts wird von selbst bewertet.</translation>
        </message>
        <message>
            <source>The gap report as it will be printed, painted by the same code that writes the PDF.</source>
            <translation>Der Gap-Bericht, wie er gedruckt wird, gezeichnet vom selben Code, der das PDF schreibt.</translation>
        </message>
        <message>
            <source>Choose full, board, owner or auditor. The check lists what would embarrass you: unscored items, gaps without action, conforming without evidence, overdue actions.</source>
            <translation>Wählen Sie vollständig, Leitung, Verantwortliche oder Auditor. Die Prüfung nennt, was Sie in Verlegenheit brächte: nicht bewertete Anforderungen, Lücken ohne Maßnahme, konform ohne Nachweis, überfällige Maßnahmen.</translation>
        </message>
        <message>
            <source>Who changed what and when, back to the first day of the project.</source>
            <translation>Wer was wann geändert hat, zurück bis zum ersten Tag des Projekts.</translation>
        </message>
        <message>
            <source>Choose an entry to see the values before and after. Revert takes back that one change and keeps everything later.</source>
            <translation>Wählen Sie einen Eintrag, um die Werte davor und danach zu sehen. „Zurücknehmen“ nimmt nur diese eine Änderung zurück und behält alles Spätere.</translation>
        </message>
        <message>
            <source>Choose a person to see only their changes; a register's form leads to the history of one record.</source>
            <translation>Wählen Sie eine Person, um nur deren Änderungen zu sehen; das Formular eines Registers führt zum Verlauf eines Datensatzes.</translation>
        </message>
        <message>
            <source>The reference shelf: primer, clauses, processes, key figures, glossary, crosswalk, the way from 2011, editions and templates.</source>
            <translation>Das Nachschlageregal: Einführung, Abschnitte, Prozesse, Kennzahlen, Glossar, Querverweise, der Weg von 2011, Ausgaben und Vorlagen.</translation>
        </message>
        <message>
            <source>The search looks through all of it. Links lead to the items, registers and templates meant.</source>
            <translation>Die Suche geht durch alles. Verweise führen zu den gemeinten Anforderungen, Registern und Vorlagen.</translation>
        </message>
        <message>
            <source>The primer can be handed out as PDF or DOCX. All texts are our own words; the standard itself needs a licensed copy.</source>
            <translation>Die Einführung lässt sich als PDF oder DOCX aushändigen. Alle Texte sind unsere eigenen Worte; für die Norm selbst brauchen Sie ein lizenziertes Exemplar.</translation>
        </message>
        <message>
            <source>One step of the implementation: what it is for, what has to be true before and after, and what is missing now.</source>
            <translation>Ein Schritt der Einführung: wozu er da ist, was vorher und nachher gegeben sein muss und was jetzt fehlt.</translation>
        </message>
        <message>
            <source>A criterion that data can decide is computed, with the records that decide it. The others are confirmed by a person with name, date and reason.</source>
            <translation>Ein Kriterium, über das Daten entscheiden können, wird berechnet, mit den Datensätzen, die entscheiden. Die übrigen bestätigt eine Person mit Name, Datum und Grund.</translation>
        </message>
        <message>
            <source>The tabs hold the guide with the workshop agenda, the registers, the documents and the actions of this step.</source>
            <translation>Die Reiter enthalten die Anleitung mit dem Ablauf des Workshops, die Register, die Dokumente und die Maßnahmen dieses Schritts.</translation>
        </message>
        <message>
            <source>Next things to do names the three that bring the step furthest.</source>
            <translation>„Als Nächstes“ nennt die drei Dinge, die den Schritt am weitesten bringen.</translation>
        </message>
        <message>
            <source>What the project costs and brings, for the sponsor who has to decide.</source>
            <translation>Was das Projekt kostet und bringt, für den Auftraggeber, der entscheiden muss.</translation>
        </message>
        <message>
            <source>Enter costs and benefits with the year, how sure they are and where the figure comes from; compare alternatives, doing nothing among them.</source>
            <translation>Geben Sie Kosten und Nutzen mit Jahr, Sicherheit und Herkunft der Zahl ein; vergleichen Sie Alternativen, darunter das Nichtstun.</translation>
        </message>
        <message>
            <source>Net present value, return and payback follow from the lines; each shows its arithmetic.</source>
            <translation>Kapitalwert, Rendite und Amortisation folgen aus den Zeilen; jede zeigt ihre Rechnung.</translation>
        </message>
        <message>
            <source>The sponsor summary is one page of PDF.</source>
            <translation>Die Zusammenfassung für den Auftraggeber ist eine Seite PDF.</translation>
        </message>
        <message>
            <source>The work of the project along the steps: tasks, milestones, who waits for whom, effort and cost.</source>
            <translation>Die Arbeit des Projekts entlang der Schritte: Aufgaben, Meilensteine, wer auf wen wartet, Aufwand und Kosten.</translation>
        </message>
        <message>
            <source>Drag a bar to move it, its end to stretch it; Alt with the arrows does the same by keyboard. Each move can be undone.</source>
            <translation>Ziehen Sie einen Balken, um ihn zu verschieben, sein Ende, um ihn zu strecken; Alt mit den Pfeiltasten tut dasselbe. Jede Verschiebung lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Effort comes from three-point estimates; the P80 figure is what four of five such projects stay below.</source>
            <translation>Der Aufwand kommt aus Dreipunktschätzungen; unter dem P80-Wert bleiben vier von fünf solchen Projekten.</translation>
        </message>
        <message>
            <source>Which role does what: activities by role, with the letters of RACI.</source>
            <translation>Welche Rolle was tut: Tätigkeiten nach Rollen, mit den Buchstaben von RACI.</translation>
        </message>
        <message>
            <source>Type R, A, C or I in a cell; Shift with a letter adds it, Delete empties. Shift with the arrows chooses several cells. Enter or a second click opens a menu.</source>
            <translation>Tippen Sie R, A, C oder I in eine Zelle; Umschalt mit einem Buchstaben fügt ihn hinzu, Entf leert. Umschalt mit den Pfeiltasten wählt mehrere Zellen. Die Eingabetaste oder ein zweiter Klick öffnet ein Menü.</translation>
        </message>
        <message>
            <source>A row without exactly one A and at least one R has a sign; below the table stands what to do. F8 goes to the next one.</source>
            <translation>Eine Zeile ohne genau ein A und mindestens ein R trägt ein Zeichen; unter der Tabelle steht, was zu tun ist. F8 geht zur nächsten.</translation>
        </message>
        <message>
            <source>Activities and roles are added and named in place. Copy gives a table for a spreadsheet, Export a PDF or Word file.</source>
            <translation>Tätigkeiten und Rollen werden an Ort und Stelle hinzugefügt und benannt. „Kopieren“ ergibt eine Tabelle für die Tabellenkalkulation, „Ausgeben“ ein PDF oder eine Word-Datei.</translation>
        </message>
        <message>
            <source>The rated risks and opportunities by likelihood and impact, before and after treatment.</source>
            <translation>Die eingestuften Risiken und Chancen nach Wahrscheinlichkeit und Auswirkung, vor und nach der Behandlung.</translation>
        </message>
        <message>
            <source>Arrows move over the cells; Enter or a click lists the risks of a cell, Enter there opens the record. Escape lists all of them again.</source>
            <translation>Die Pfeiltasten gehen über die Felder; die Eingabetaste oder ein Klick listet die Risiken eines Feldes, dort öffnet die Eingabetaste den Datensatz. Esc listet wieder alle.</translation>
        </message>
        <message>
            <source>The thick lines are the limits of the project settings: what may be accepted, and what needs an action.</source>
            <translation>Die dicken Linien sind die Grenzen aus den Projekteinstellungen: was hingenommen werden darf und was eine Maßnahme braucht.</translation>
        </message>
        <message>
            <source>The register keeps the residual score only. The cell after treatment is the nearest one to the cell before that has this score.</source>
            <translation>Das Register führt nur die Restpunktzahl. Das Feld nach der Behandlung ist das dem vorherigen nächste mit dieser Punktzahl.</translation>
        </message>
        <message>
            <source>The scope statement composed from services, units, sites, customers and technology.</source>
            <translation>Die Aussage zum Anwendungsbereich, zusammengesetzt aus Services, Einheiten, Standorten, Kunden und Technik.</translation>
        </message>
        <message>
            <source>Put each element in or out with a reason; the statement is rewritten as you do.</source>
            <translation>Nehmen Sie jedes Element mit Begründung herein oder heraus; die Aussage wird dabei neu geschrieben.</translation>
        </message>
        <message>
            <source>Checks say what the statement still lacks. Print or export it when it is right.</source>
            <translation>Prüfungen sagen, was der Aussage noch fehlt. Drucken oder exportieren Sie sie, wenn sie stimmt.</translation>
        </message>
        <message>
            <source>Services with what they stand on: components, agreements, suppliers, and where these contradict each other.</source>
            <translation>Services mit dem, worauf sie stehen: Komponenten, Vereinbarungen, Lieferanten, und wo diese einander widersprechen.</translation>
        </message>
        <message>
            <source>Choose a node with the arrows or a click to see what it consists of.</source>
            <translation>Wählen Sie einen Knoten mit den Pfeiltasten oder einem Klick, um zu sehen, woraus er besteht.</translation>
        </message>
        <message>
            <source>Each contradiction names the records and the fix; Return opens them.</source>
            <translation>Jeder Widerspruch nennt die Datensätze und die Abhilfe; die Eingabetaste öffnet sie.</translation>
        </message>
        <message>
            <source>The key figures of the processes with trend, target and status.</source>
            <translation>Die Kennzahlen der Prozesse mit Trend, Ziel und Status.</translation>
        </message>
        <message>
            <source>Enter a new value in place. A figure without a measurement in its period is marked.</source>
            <translation>Geben Sie einen neuen Wert an Ort und Stelle ein. Eine Kennzahl ohne Messung in ihrem Zeitraum ist markiert.</translation>
        </message>
        <message>
            <source>Add from the library of key figures in one step.</source>
            <translation>Nehmen Sie Kennzahlen in einem Schritt aus der Sammlung auf.</translation>
        </message>
        <message>
            <source>What each person needs to be able to do, what they can show for it, and what is missing.</source>
            <translation>Was jede Person können muss, was sie dafür vorweisen kann und was fehlt.</translation>
        </message>
        <message>
            <source>In a cell 0 to 5 rates what is held, + and − alter what is needed, Return opens the record with action, date and evidence.</source>
            <translation>In einer Zelle stuft 0 bis 5 ein, was vorhanden ist, + und − ändern den Bedarf, die Eingabetaste öffnet den Datensatz mit Maßnahme, Datum und Nachweis.</translation>
        </message>
        <message>
            <source>By roles, the level is set for everybody who holds the role. Each state has a sign and a word.</source>
            <translation>Nach Rollen gilt die Stufe für alle, die die Rolle innehaben. Jeder Zustand hat ein Zeichen und ein Wort.</translation>
        </message>
        <message>
            <source>Who is told what, when, how and by whom.</source>
            <translation>Wer was wann, wie und von wem erfährt.</translation>
        </message>
        <message>
            <source>The plan is ordered by audience and by next date; add and change entries in place.</source>
            <translation>Der Plan ist nach Zielgruppe und nächstem Termin geordnet; Einträge werden an Ort und Stelle angelegt und geändert.</translation>
        </message>
        <message>
            <source>Export writes DOCX, ODT, PDF, HTML or Markdown, one document or all of them with the master list.</source>
            <translation>Ausgegeben werden DOCX, ODT, PDF, HTML oder Markdown, ein Dokument oder alle mit der Dokumentenliste.</translation>
        </message>
        <message>
            <source>The critical path has a frame around its bars. Draw the ring behind a bar to the line that shall wait, or use the field “Depends on”; a circle is refused when it is drawn and said at the field when it is typed.</source>
            <translation>Der kritische Pfad hat einen Rahmen um seine Balken. Ziehen Sie den Ring hinter einem Balken auf die Zeile, die warten soll, oder nutzen Sie das Feld „Hängt ab von“; ein Kreis wird beim Ziehen abgelehnt und bei der Eingabe am Feld gemeldet.</translation>
        </message>
        <message>
            <source>The PDF has an outline, links and tags, and is written in one piece or not at all. Export writes Word, OpenDocument, HTML and Markdown too.</source>
            <translation>Das PDF hat Gliederung, Verweise und Auszeichnungen und wird ganz oder gar nicht geschrieben. Exportieren schreibt auch Word, OpenDocument, HTML und Markdown.</translation>
        </message>
    </context>
    <context>
        <name>PlanArithmetic</name>
        <message numerus="yes">
            <source>%n action(s) have no three estimates and count nothing.</source>
            <translation>
                <numerusform>%n Maßnahme hat keine drei Schätzungen und zählt nicht.</numerusform>
                <numerusform>%n Maßnahmen haben keine drei Schätzungen und zählen nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Effort of the plan</source>
            <translation>Aufwand des Plans</translation>
        </message>
        <message>
            <source>%1 days, not exceeded with 80 %</source>
            <translation>%1 Tage, mit 80 % nicht überschritten</translation>
        </message>
        <message>
            <source>Mean of an action: (optimistic + 4 x likely + pessimistic) / 6. Its variance: ((pessimistic - optimistic) / 6) squared. Means and variances are added up; P80 is the mean and 0.8416 standard deviations.</source>
            <translation>Mittel einer Maßnahme: (günstig + 4 x wahrscheinlich + ungünstig) / 6. Ihre Varianz: ((ungünstig - günstig) / 6) im Quadrat. Mittel und Varianzen werden zusammengezählt; P80 ist das Mittel und 0,8416 Standardabweichungen.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>P80</source>
            <translation>P80</translation>
        </message>
        <message>
            <source>Mean %1, standard deviation %2: %1 + 0.8416 x %2 = %3</source>
            <translation>Mittel %1, Standardabweichung %2: %1 + 0,8416 x %2 = %3</translation>
        </message>
        <message>
            <source>Internal %1, external %2 days</source>
            <translation>Intern %1, extern %2 Tage</translation>
        </message>
        <message>
            <source>The P80 of the whole is less than the sum of those of the steps: not everything goes wrong at once.</source>
            <translation>Der P80-Wert des Ganzen ist kleiner als die Summe der Schritte: Es geht nicht alles zugleich schief.</translation>
        </message>
        <message>
            <source>Cost of the plan</source>
            <translation>Kosten des Plans</translation>
        </message>
        <message>
            <source>Mean effort x rate per day of each action, added up, and contingency of %1 %.</source>
            <translation>Mittlerer Aufwand x Tagessatz jeder Maßnahme, zusammengezählt, und ein Zuschlag von %1 %.</translation>
        </message>
        <message>
            <source>Mean days</source>
            <translation>Mittlere Tage</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>%1 x (1 + %2) = %3</source>
            <translation>%1 x (1 + %2) = %3</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) have no rate; their labour counts nothing.</source>
            <translation>
                <numerusform>%n Maßnahme hat keinen Satz; ihre Arbeit zählt nicht.</numerusform>
                <numerusform>%n Maßnahmen haben keinen Satz; ihre Arbeit zählt nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>End of the plan</source>
            <translation>Ende des Plans</translation>
        </message>
        <message>
            <source>Each line begins when it is planned, or later when what it waits for ends later. What cannot slip by a working day without moving the end is critical.</source>
            <translation>Jede Zeile beginnt, wann sie geplant ist, oder später, wenn das, worauf sie wartet, später endet. Was keinen Arbeitstag rutschen darf, ohne das Ende zu verschieben, ist kritisch.</translation>
        </message>
        <message>
            <source>Critical line</source>
            <translation>Kritische Zeile</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>Planned now: %1</source>
            <translation>Jetzt geplant: %1</translation>
        </message>
        <message>
            <source>With all dependencies kept: %1</source>
            <translation>Wenn alle Abhängigkeiten gelten: %1</translation>
        </message>
        <message>
            <source>Approved plan: %1</source>
            <translation>Genehmigter Plan: %1</translation>
        </message>
        <message>
            <source>Working days are Monday to Friday; holidays count as working days.</source>
            <translation>Arbeitstage sind Montag bis Freitag; Feiertage zählen als Arbeitstage.</translation>
        </message>
        <message>
            <source>Progress of the plan</source>
            <translation>Fortschritt des Plans</translation>
        </message>
        <message>
            <source>Mean days x progress of each action, over the mean days of all. What is done counts 100 %, rounded down.</source>
            <translation>Mittlere Tage x Fortschritt jeder Maßnahme, geteilt durch die mittleren Tage aller. Erledigtes zählt 100 %, abgerundet.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation>100 x %1 / %2 = %3</translation>
        </message>
    </context>
    <context>
        <name>PlanRemarks</name>
        <message>
            <source>It is due before it starts on %1. The chart shows the due date only.</source>
            <translation>Sie ist fällig, bevor sie am %1 beginnt. Das Diagramm zeigt nur die Fälligkeit.</translation>
        </message>
        <message>
            <source>The planned end lies before the planned start.</source>
            <translation>Das geplante Ende liegt vor dem geplanten Anfang.</translation>
        </message>
        <message>
            <source>It was finished before it started.</source>
            <translation>Sie wurde beendet, bevor sie begann.</translation>
        </message>
        <message>
            <source>Enter when it was finished.</source>
            <translation>Geben Sie an, wann sie abgeschlossen wurde.</translation>
        </message>
        <message>
            <source>The three estimates should grow: optimistic, likely, pessimistic.</source>
            <translation>Die drei Schätzungen sollten wachsen: günstig, wahrscheinlich, ungünstig.</translation>
        </message>
        <message>
            <source>It waits for itself through others; these links are left out of the schedule. Take one of them out.</source>
            <translation>Sie wartet über andere auf sich selbst; diese Verbindungen bleiben im Terminplan außer Acht. Nehmen Sie eine davon heraus.</translation>
        </message>
        <message>
            <source>It begins before “%2” has ended on %1.</source>
            <translation>Sie beginnt, bevor „%2“ am %1 geendet hat.</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>Without a step</source>
            <translation>Ohne Schritt</translation>
        </message>
    </context>
    <context>
        <name>Primer</name>
        <message>
            <source>Service management in plain words</source>
            <translation>Service-Management in einfachen Worten</translation>
        </message>
        <message>
            <source>A primer on ISO/IEC 20000-1 for people who decide and people who take part</source>
            <translation>Eine Einführung in ISO/IEC 20000-1 für alle, die entscheiden, und alle, die mitwirken</translation>
        </message>
        <message>
            <source>Written in own words. The text of the standard is not reproduced and has to be obtained from ISO or a national body.</source>
            <translation>In eigenen Worten verfasst. Der Text der Norm ist nicht wiedergegeben und bei ISO oder einer nationalen Normungsorganisation zu beziehen.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
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
        <name>RaciReport</name>
        <message>
            <source>What breaks the rules</source>
            <translation>Was gegen die Regeln verstößt</translation>
        </message>
        <message>
            <source>Roles by activity and part</source>
            <translation>Rollen nach Tätigkeit und Anteil</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Accountable</source>
            <translation>Rechenschaftspflichtig</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>Beratend</translation>
        </message>
        <message>
            <source>Informed</source>
            <translation>Informiert</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>RACI matrix</source>
            <translation>RACI-Matrix</translation>
        </message>
        <message>
            <source>breaks a rule</source>
            <translation>verstößt gegen eine Regel</translation>
        </message>
        <message numerus="yes">
            <source>%n activities</source>
            <translation>
                <numerusform>%n Tätigkeit</numerusform>
                <numerusform>%n Tätigkeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n Rolle</numerusform>
                <numerusform>%n Rollen</numerusform>
            </translation>
        </message>
        <message>
            <source>A accountable: answers for the result, exactly one role. R responsible: does the work, at least one role. C consulted before, I informed afterwards.</source>
            <translation>A rechenschaftspflichtig: steht für das Ergebnis ein, genau eine Rolle. R durchführend: tut die Arbeit, mindestens eine Rolle. C wird vorher befragt, I nachher informiert.</translation>
        </message>
        <message>
            <source>Activity by activity</source>
            <translation>Tätigkeit für Tätigkeit</translation>
        </message>
    </context>
    <context>
        <name>RaciWords</name>
        <message>
            <source>Accountable</source>
            <translation>Rechenschaftspflichtig</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>Beratend</translation>
        </message>
        <message>
            <source>Informed</source>
            <translation>Informiert</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Clause or process</source>
            <translation>Abschnitt oder Prozess</translation>
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
        <message>
            <source>Broken rules and what to do</source>
            <translation>Verletzte Regeln und was zu tun ist</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Services, risks, agreements …</source>
            <translation>Services, Risiken, Vereinbarungen …</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>Fahrplan</translation>
        </message>
        <message>
            <source>Steps, dates, what waits for what</source>
            <translation>Schritte, Termine, was worauf wartet</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Wer was bis wann tut</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Reviews, audits, due dates</source>
            <translation>Überprüfungen, Audits, Termine</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Policies, plans, procedures, records</source>
            <translation>Politiken, Pläne, Verfahren, Aufzeichnungen</translation>
        </message>
        <message>
            <source>Boards and maps</source>
            <translation>Tafeln und Karten</translation>
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
        <message>
            <source>Project task</source>
            <translation>Projektaufgabe</translation>
        </message>
        <message>
            <source>Risk action</source>
            <translation>Maßnahme zu einem Risiko</translation>
        </message>
        <message>
            <source>Objective action</source>
            <translation>Maßnahme zu einem Ziel</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Korrekturmaßnahme</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Verbesserung</translation>
        </message>
        <message>
            <source>Review action</source>
            <translation>Maßnahme aus Managementbewertung</translation>
        </message>
        <message>
            <source>Report action</source>
            <translation>Maßnahme aus Bericht</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “A-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „A-01“.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Begins with a verb, for example “Name a deputy for each process owner”.</source>
            <translation>Nennt die Tätigkeit, zum Beispiel „Für jeden Prozesseigner eine Vertretung benennen“.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Where it comes from.</source>
            <translation>Woher sie kommt.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>The step of the project it belongs to.</source>
            <translation>Der Schritt des Projekts, zu dem sie gehört.</translation>
        </message>
        <message>
            <source>One person who sees it done.</source>
            <translation>Eine Person, die für die Erledigung sorgt.</translation>
        </message>
        <message>
            <source>Blocked means that somebody else has to move first.</source>
            <translation>Blockiert heißt, dass zuerst jemand anders handeln muss.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>In percent, as the owner sees it.</source>
            <translation>In Prozent, nach Einschätzung der verantwortlichen Person.</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Arbeitsergebnis</translation>
        </message>
        <message>
            <source>The document that exists when it is done.</source>
            <translation>Das Dokument, das vorliegt, wenn sie erledigt ist.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>The record it comes from, for example “NC-04” or “8.6.1-05”.</source>
            <translation>Der Datensatz, aus dem sie stammt, zum Beispiel „NC-04“ oder „8.6.1-05“.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>How to go about it, what blocks it, whom to ask.</source>
            <translation>Wie man vorgeht, was im Weg steht, wen man fragt.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>First day of work.</source>
            <translation>Erster Arbeitstag.</translation>
        </message>
        <message>
            <source>Last day.</source>
            <translation>Letzter Tag.</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Erledigt am</translation>
        </message>
        <message>
            <source>The day it was finished.</source>
            <translation>Der Tag, an dem sie abgeschlossen wurde.</translation>
        </message>
        <message>
            <source>Planned start</source>
            <translation>Geplanter Beginn</translation>
        </message>
        <message>
            <source>As approved with the plan; the Gantt chart compares with it.</source>
            <translation>Wie mit dem Plan freigegeben; das Gantt-Diagramm vergleicht damit.</translation>
        </message>
        <message>
            <source>Planned end</source>
            <translation>Geplantes Ende</translation>
        </message>
        <message>
            <source>As approved with the plan.</source>
            <translation>Wie mit dem Plan freigegeben.</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>Hängt ab von</translation>
        </message>
        <message>
            <source>Actions that must be finished before this one starts.</source>
            <translation>Maßnahmen, die vor dem Beginn dieser Maßnahme erledigt sein müssen.</translation>
        </message>
        <message>
            <source>Effort, optimistic</source>
            <translation>Aufwand, optimistisch</translation>
        </message>
        <message>
            <source>Person-days if all goes well.</source>
            <translation>Personentage, wenn alles gut geht.</translation>
        </message>
        <message>
            <source>Effort, likely</source>
            <translation>Aufwand, wahrscheinlich</translation>
        </message>
        <message>
            <source>Person-days as usual.</source>
            <translation>Personentage wie üblich.</translation>
        </message>
        <message>
            <source>Effort, pessimistic</source>
            <translation>Aufwand, pessimistisch</translation>
        </message>
        <message>
            <source>Person-days if much goes wrong.</source>
            <translation>Personentage, wenn vieles schiefgeht.</translation>
        </message>
        <message>
            <source>Rate per day</source>
            <translation>Tagessatz</translation>
        </message>
        <message>
            <source>What a person-day costs.</source>
            <translation>Was ein Personentag kostet.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Anything worth keeping that has no field of its own.</source>
            <translation>Alles, was festzuhalten lohnt und kein eigenes Feld hat.</translation>
        </message>
        <message>
            <source>Actions and project tasks</source>
            <translation>Maßnahmen und Projektaufgaben</translation>
        </message>
        <message>
            <source>Everything somebody has to do by a date, wherever it came from.</source>
            <translation>Alles, was jemand bis zu einem Termin zu tun hat, gleich woher es kommt.</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Beantragt</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>The contract that changes.</source>
            <translation>Der Vertrag, der sich ändert.</translation>
        </message>
        <message>
            <source>What is to change, in one sentence.</source>
            <translation>Was sich ändern soll, in einem Satz.</translation>
        </message>
        <message>
            <source>Requested on</source>
            <translation>Beantragt am</translation>
        </message>
        <message>
            <source>The day of the request.</source>
            <translation>Der Tag des Antrags.</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Bewertung der Auswirkungen</translation>
        </message>
        <message>
            <source>What the change means for the SMS and the services. Needed before approval.</source>
            <translation>Was die Änderung für das SMS und die Services bedeutet. Vor der Freigabe erforderlich.</translation>
        </message>
        <message>
            <source>Approval comes after the assessment.</source>
            <translation>Die Freigabe folgt auf die Bewertung.</translation>
        </message>
        <message>
            <source>Who decided.</source>
            <translation>Wer entschieden hat.</translation>
        </message>
        <message>
            <source>The day of the decision.</source>
            <translation>Der Tag der Entscheidung.</translation>
        </message>
        <message>
            <source>Changes of agreements</source>
            <translation>Änderungen von Vereinbarungen</translation>
        </message>
        <message>
            <source>How an agreement has changed, and what that did to the services.</source>
            <translation>Wie sich eine Vereinbarung geändert hat und was das für die Services bedeutete.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>The contract the target belongs to.</source>
            <translation>Der Vertrag, zu dem das Ziel gehört.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>What is measured, for example “Time to restore, priority 1”.</source>
            <translation>Was gemessen wird, zum Beispiel „Zeit bis zur Wiederherstellung, Priorität 1“.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>The agreed figure.</source>
            <translation>Der vereinbarte Wert.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>For example “hours”.</source>
            <translation>Zum Beispiel „Stunden“.</translation>
        </message>
        <message>
            <source>Measured over</source>
            <translation>Gemessen über</translation>
        </message>
        <message>
            <source>For example “24 x 7, calendar month”.</source>
            <translation>Zum Beispiel „24 × 7, Kalendermonat“.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Which side of the target is good.</source>
            <translation>Auf welcher Seite des Ziels der Wert gut ist.</translation>
        </message>
        <message>
            <source>Supports the SLA target</source>
            <translation>Stützt das SLA-Ziel</translation>
        </message>
        <message>
            <source>The promise to a customer that rests on it. It must be at least as strict.</source>
            <translation>Die Zusage an einen Kunden, die darauf beruht. Dieses Ziel muss mindestens so streng sein.</translation>
        </message>
        <message>
            <source>Targets of agreements</source>
            <translation>Ziele von Vereinbarungen</translation>
        </message>
        <message>
            <source>The figures that another party has promised.</source>
            <translation>Die Werte, die eine andere Partei zugesagt hat.</translation>
        </message>
        <message>
            <source>External contract</source>
            <translation>Externer Vertrag</translation>
        </message>
        <message>
            <source>Internal agreement</source>
            <translation>Interne Vereinbarung</translation>
        </message>
        <message>
            <source>Customer-as-supplier agreement</source>
            <translation>Vereinbarung mit Kunde als Lieferant</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Gesetz</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Aligned</source>
            <translation>Abgestimmt</translation>
        </message>
        <message>
            <source>For example “Hosting contract 2025 with Nordgrid” or “GDPR”.</source>
            <translation>Zum Beispiel „Hosting-Vertrag 2025 mit Nordgrid“ oder „DSGVO“.</translation>
        </message>
        <message>
            <source>Laws, regulations, standards and policies are obligations without a party.</source>
            <translation>Gesetze, Verordnungen, Normen und Richtlinien sind Verpflichtungen ohne Partei.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partei</translation>
        </message>
        <message>
            <source>With whom it is agreed.</source>
            <translation>Mit wem sie vereinbart ist.</translation>
        </message>
        <message>
            <source>Only active agreements count.</source>
            <translation>Nur aktive Vereinbarungen zählen.</translation>
        </message>
        <message>
            <source>First day.</source>
            <translation>Erster Tag.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Last day; the calendar reminds of it.</source>
            <translation>Letzter Tag; der Kalender erinnert daran.</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Anwendungsbereich</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Services, components and processes it covers.</source>
            <translation>Services, Komponenten und Prozesse, die sie abdeckt.</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>What the party has to meet.</source>
            <translation>Was die Partei erfüllen muss.</translation>
        </message>
        <message>
            <source>Authorities and responsibilities</source>
            <translation>Befugnisse und Verantwortlichkeiten</translation>
        </message>
        <message>
            <source>Who may decide and who has to do what, on both sides.</source>
            <translation>Wer auf beiden Seiten was entscheiden darf und wer was zu tun hat.</translation>
        </message>
        <message>
            <source>Interfaces</source>
            <translation>Schnittstellen</translation>
        </message>
        <message>
            <source>How the processes of both sides meet: tickets, escalation, reports.</source>
            <translation>Wie die Prozesse beider Seiten ineinandergreifen: Tickets, Eskalation, Berichte.</translation>
        </message>
        <message>
            <source>How it is applied</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>For laws and policies: which process or plan sees to it.</source>
            <translation>Bei Gesetzen und Richtlinien: welcher Prozess oder Plan dafür sorgt.</translation>
        </message>
        <message>
            <source>Supports the SLAs</source>
            <translation>Stützt die SLAs</translation>
        </message>
        <message>
            <source>Alignment with the SLAs</source>
            <translation>Abstimmung mit den SLAs</translation>
        </message>
        <message>
            <source>The agreements with customers that depend on this one.</source>
            <translation>Die Vereinbarungen mit Kunden, die von dieser abhängen.</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Abstimmung</translation>
        </message>
        <message>
            <source>Whether its targets are good enough for those SLAs.</source>
            <translation>Ob ihre Ziele für diese SLAs ausreichen.</translation>
        </message>
        <message>
            <source>Risk of the gap</source>
            <translation>Risiko der Lücke</translation>
        </message>
        <message>
            <source>When there is a gap: the entry of the risk register.</source>
            <translation>Wenn es eine Lücke gibt: der Eintrag im Risikoregister.</translation>
        </message>
        <message>
            <source>Review cycle</source>
            <translation>Turnus der Überprüfung</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Überprüfung</translation>
        </message>
        <message>
            <source>How often it is reviewed.</source>
            <translation>Wie oft überprüft wird.</translation>
        </message>
        <message>
            <source>Last review</source>
            <translation>Letzte Überprüfung</translation>
        </message>
        <message>
            <source>The day of the last review.</source>
            <translation>Der Tag der letzten Überprüfung.</translation>
        </message>
        <message>
            <source>Contracts, agreements and obligations</source>
            <translation>Verträge, Vereinbarungen und Verpflichtungen</translation>
        </message>
        <message>
            <source>Contracts, internal agreements, and the laws and standards that bind you.</source>
            <translation>Verträge, interne Vereinbarungen und die Gesetze und Normen, die Sie binden.</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Feststellung</translation>
        </message>
        <message>
            <source>The audit it belongs to.</source>
            <translation>Das Audit, zu dem sie gehört.</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “2026-2/03”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „2026-2/03“.</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <source>Strengths count too.</source>
            <translation>Auch Stärken zählen.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>What was found, in one sentence.</source>
            <translation>Was festgestellt wurde, in einem Satz.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>What it is measured by, for example “8.5.1.3”.</source>
            <translation>Woran gemessen wird, zum Beispiel „8.5.1.3“.</translation>
        </message>
        <message>
            <source>What was seen: which record, which date, which sample.</source>
            <translation>Was gesehen wurde: welche Aufzeichnung, welches Datum, welche Stichprobe.</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>The process it is about.</source>
            <translation>Der Prozess, um den es geht.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>The service it is about.</source>
            <translation>Der Service, um den es geht.</translation>
        </message>
        <message>
            <source>Nonconformity</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>The entry that follows its correction.</source>
            <translation>Der Eintrag, der die Behebung verfolgt.</translation>
        </message>
        <message>
            <source>Audit findings</source>
            <translation>Auditfeststellungen</translation>
        </message>
        <message>
            <source>What an audit has found.</source>
            <translation>Was ein Audit festgestellt hat.</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Stage 1</source>
            <translation>Stufe 1</translation>
        </message>
        <message>
            <source>Stage 2</source>
            <translation>Stufe 2</translation>
        </message>
        <message>
            <source>Surveillance</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <source>Recertification</source>
            <translation>Rezertifizierung</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Sonderaudit</translation>
        </message>
        <message>
            <source>For example “Internal audit 2026-2, operation”.</source>
            <translation>Zum Beispiel „Internes Audit 2026-2, Betrieb“.</translation>
        </message>
        <message>
            <source>Internal audits are yours, stage audits are those of the certification body.</source>
            <translation>Interne Audits führen Sie selbst durch, die Audits der Stufen 1 und 2 die Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>Programme year</source>
            <translation>Programmjahr</translation>
        </message>
        <message>
            <source>The year of the audit programme.</source>
            <translation>Das Jahr des Auditprogramms.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterien</translation>
        </message>
        <message>
            <source>What is audited against, for example “ISO/IEC 20000-1:2018, own procedures”.</source>
            <translation>Wogegen auditiert wird, zum Beispiel „ISO/IEC 20000-1:2018, eigene Verfahren“.</translation>
        </message>
        <message>
            <source>Sites, units and processes in words.</source>
            <translation>Standorte, Einheiten und Prozesse in Worten.</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Clause numbers, for example “4-6, 8.6, 10”.</source>
            <translation>Nummern der Abschnitte, zum Beispiel „4-6, 8.6, 10“.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Services that are audited.</source>
            <translation>Services, die auditiert werden.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>Processes that are audited.</source>
            <translation>Prozesse, die auditiert werden.</translation>
        </message>
        <message>
            <source>Auditors</source>
            <translation>Auditoren</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Nobody audits the own work.</source>
            <translation>Niemand auditiert die eigene Arbeit.</translation>
        </message>
        <message>
            <source>Auditees</source>
            <translation>Auditierte</translation>
        </message>
        <message>
            <source>Who is interviewed.</source>
            <translation>Wer befragt wird.</translation>
        </message>
        <message>
            <source>Certification</source>
            <translation>Zertifizierung</translation>
        </message>
        <message>
            <source>For stage audits and surveillance.</source>
            <translation>Für Audits der Stufen 1 und 2 und Überwachungsaudits.</translation>
        </message>
        <message>
            <source>What the auditors say in the end.</source>
            <translation>Was die Auditoren am Ende sagen.</translation>
        </message>
        <message>
            <source>Reported to</source>
            <translation>Berichtet an</translation>
        </message>
        <message>
            <source>The management that got the results.</source>
            <translation>Die Leitung, die die Ergebnisse erhalten hat.</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Berichtet am</translation>
        </message>
        <message>
            <source>When.</source>
            <translation>Wann.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>The audit report.</source>
            <translation>Der Auditbericht.</translation>
        </message>
        <message>
            <source>Audits</source>
            <translation>Audits</translation>
        </message>
        <message>
            <source>Internal and external audits, planned and done.</source>
            <translation>Interne und externe Audits, geplant und durchgeführt.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>In words, for example “no outage during month end”.</source>
            <translation>In Worten, zum Beispiel „kein Ausfall beim Monatsabschluss“.</translation>
        </message>
        <message>
            <source>Share of the service hours, for example 99.5 %.</source>
            <translation>Anteil der Servicezeit, zum Beispiel 99,5 %.</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>Messung</translation>
        </message>
        <message>
            <source>How and where it is measured.</source>
            <translation>Wie und wo gemessen wird.</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Skills and numbers, for example “2 engineers on call”.</source>
            <translation>Fähigkeiten und Anzahl, zum Beispiel „2 Techniker in Bereitschaft“.</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Technik</translation>
        </message>
        <message>
            <source>For example “40 000 mails per hour”.</source>
            <translation>Zum Beispiel „40.000 E-Mails je Stunde“.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Data volumes and licences of data.</source>
            <translation>Datenmengen und Datenlizenzen.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finanzmittel</translation>
        </message>
        <message>
            <source>Budget for growth.</source>
            <translation>Budget für Wachstum.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <source>When to act, for example “80 % of storage”.</source>
            <translation>Wann zu handeln ist, zum Beispiel „80 % des Speichers“.</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Vorlaufzeit</translation>
        </message>
        <message>
            <source>How long it takes to get more, for example “6 weeks”.</source>
            <translation>Wie lange es dauert, mehr zu beschaffen, zum Beispiel „6 Wochen“.</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>Expected need over the next year.</source>
            <translation>Erwarteter Bedarf im nächsten Jahr.</translation>
        </message>
        <message>
            <source>Availability and capacity targets</source>
            <translation>Verfügbarkeits- und Kapazitätsziele</translation>
        </message>
        <message>
            <source>How available a service must be, and how much it must carry.</source>
            <translation>Wie verfügbar ein Service sein muss und wie viel er leisten muss.</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <source>For example “Do nothing” or “Certify the hosting services first”.</source>
            <translation>Zum Beispiel „Nichts tun“ oder „Zuerst die Hosting-Services zertifizieren“.</translation>
        </message>
        <message>
            <source>Means doing nothing</source>
            <translation>Nullvariante (nichts tun)</translation>
        </message>
        <message>
            <source>The comparison needs one such alternative.</source>
            <translation>Der Vergleich braucht eine solche Alternative.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>What it consists of.</source>
            <translation>Woraus sie besteht.</translation>
        </message>
        <message>
            <source>What speaks for and against it.</source>
            <translation>Was dafür und was dagegen spricht.</translation>
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation>Opportunitätskosten</translation>
        </message>
        <message>
            <source>What cannot be done or earned meanwhile.</source>
            <translation>Was unterdessen nicht getan oder verdient werden kann.</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>The one the sponsor is asked to approve.</source>
            <translation>Die Alternative, die dem Auftraggeber zur Freigabe vorgelegt wird.</translation>
        </message>
        <message>
            <source>Alternatives of the business case</source>
            <translation>Alternativen des Business Case</translation>
        </message>
        <message>
            <source>Ways to reach the goal, doing nothing among them, compared in money and worth.</source>
            <translation>Wege zum Ziel, darunter auch nichts zu tun, verglichen nach Geld und Nutzen.</translation>
        </message>
        <message>
            <source>Certification body</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>The company that audits.</source>
            <translation>Das Unternehmen, das auditiert.</translation>
        </message>
        <message>
            <source>Accreditation</source>
            <translation>Akkreditierung</translation>
        </message>
        <message>
            <source>Who accredits the body for this standard.</source>
            <translation>Wer die Stelle für diese Norm akkreditiert.</translation>
        </message>
        <message>
            <source>Scope text</source>
            <translation>Text des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>As it shall stand on the certificate.</source>
            <translation>Wie er auf dem Zertifikat stehen soll.</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>Zertifikatsnummer</translation>
        </message>
        <message>
            <source>Once it is issued.</source>
            <translation>Sobald es ausgestellt ist.</translation>
        </message>
        <message>
            <source>Last day of the stage 1 audit.</source>
            <translation>Letzter Tag des Audits der Stufe 1.</translation>
        </message>
        <message>
            <source>Last day of the stage 2 audit.</source>
            <translation>Letzter Tag des Audits der Stufe 2.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>The day of the certification decision.</source>
            <translation>Der Tag der Zertifizierungsentscheidung.</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Three years after the decision.</source>
            <translation>Drei Jahre nach der Entscheidung.</translation>
        </message>
        <message>
            <source>Surveillance 1</source>
            <translation>1. Überwachungsaudit</translation>
        </message>
        <message>
            <source>At most 12 months after the decision.</source>
            <translation>Spätestens 12 Monate nach der Entscheidung.</translation>
        </message>
        <message>
            <source>Surveillance 2</source>
            <translation>2. Überwachungsaudit</translation>
        </message>
        <message>
            <source>In the following calendar year.</source>
            <translation>Im folgenden Kalenderjahr.</translation>
        </message>
        <message>
            <source>The audit takes place before expiry.</source>
            <translation>Das Audit findet vor dem Ablauf statt.</translation>
        </message>
        <message>
            <source>Open findings</source>
            <translation>Offene Feststellungen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Feststellungen</translation>
        </message>
        <message>
            <source>Findings of the body that are not closed.</source>
            <translation>Nicht abgeschlossene Feststellungen der Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>Majors verified on</source>
            <translation>Hauptabweichungen bestätigt am</translation>
        </message>
        <message>
            <source>When the body confirmed that major findings are dealt with.</source>
            <translation>Wann die Zertifizierungsstelle bestätigt hat, dass die Hauptabweichungen behoben sind.</translation>
        </message>
        <message>
            <source>Certification cycle</source>
            <translation>Zertifizierungszyklus</translation>
        </message>
        <message>
            <source>Stages, surveillance and recertification with dates, auditors and results.</source>
            <translation>Stufen, Überwachung und Rezertifizierung mit Terminen, Auditoren und Ergebnissen.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Notfall</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>8.5.1.3 change activities</source>
            <translation>8.5.1.3 Änderungsaktivitäten</translation>
        </message>
        <message>
            <source>8.5.2 service design and transition</source>
            <translation>8.5.2 Design und Überführung von Services</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Neuer Service</translation>
        </message>
        <message>
            <source>Changed service</source>
            <translation>Geänderter Service</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Außerbetriebnahme</translation>
        </message>
        <message>
            <source>Transfer out</source>
            <translation>Übergabe an andere</translation>
        </message>
        <message>
            <source>Transfer in</source>
            <translation>Übernahme von anderen</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Backed out</source>
            <translation>Zurückgesetzt</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Nicht erfüllt</translation>
        </message>
        <message>
            <source>The number of the change in the tool where it is managed, for example “CHG-2041”.</source>
            <translation>Die Nummer der Änderung im Werkzeug, in dem sie geführt wird, zum Beispiel „CHG-2041“.</translation>
        </message>
        <message>
            <source>For example “Replace the mail gateway”.</source>
            <translation>Zum Beispiel „Mail-Gateway ersetzen“.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>As defined in your change policy.</source>
            <translation>Wie in Ihrer Richtlinie für Änderungen festgelegt.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <source>New, removed and transferred services take the route of 8.5.2.</source>
            <translation>Neue, entfallende und übergebene Services gehen den Weg nach 8.5.2.</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Change activities, or service design and transition.</source>
            <translation>Änderungsaktivitäten oder Design und Überführung von Services.</translation>
        </message>
        <message>
            <source>Services that change.</source>
            <translation>Services, die sich ändern.</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Geplant für</translation>
        </message>
        <message>
            <source>The day of deployment.</source>
            <translation>Der Tag der Inbetriebnahme.</translation>
        </message>
        <message>
            <source>Deployed on</source>
            <translation>In Betrieb genommen am</translation>
        </message>
        <message>
            <source>When it took place.</source>
            <translation>Wann sie stattfand.</translation>
        </message>
        <message>
            <source>Impact on</source>
            <translation>Auswirkung auf</translation>
        </message>
        <message>
            <source>Write “none” if there is none; an empty field means that nobody has looked.</source>
            <translation>Schreiben Sie „keine“, wenn es keine gibt; ein leeres Feld heißt, dass niemand nachgesehen hat.</translation>
        </message>
        <message>
            <source>Customers and users</source>
            <translation>Kunden und Anwender</translation>
        </message>
        <message>
            <source>Who notices it and when.</source>
            <translation>Wer es bemerkt und wann.</translation>
        </message>
        <message>
            <source>Policies and plans</source>
            <translation>Richtlinien und Pläne</translation>
        </message>
        <message>
            <source>What has to be changed there.</source>
            <translation>Was darin geändert werden muss.</translation>
        </message>
        <message>
            <source>More or less load on people and technology.</source>
            <translation>Mehr oder weniger Last für Personal und Technik.</translation>
        </message>
        <message>
            <source>Downtime, redundancy.</source>
            <translation>Ausfallzeit, Redundanz.</translation>
        </message>
        <message>
            <source>Continuity</source>
            <translation>Kontinuität</translation>
        </message>
        <message>
            <source>Recovery procedures that no longer fit.</source>
            <translation>Wiederherstellungsverfahren, die nicht mehr passen.</translation>
        </message>
        <message>
            <source>Information security</source>
            <translation>Informationssicherheit</translation>
        </message>
        <message>
            <source>Access, data, new attack surface.</source>
            <translation>Zugriffe, Daten, neue Angriffsflächen.</translation>
        </message>
        <message>
            <source>Other changes</source>
            <translation>Andere Änderungen</translation>
        </message>
        <message>
            <source>Releases and changes at the same time.</source>
            <translation>Releases und Änderungen zur gleichen Zeit.</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>What may go wrong.</source>
            <translation>Was schiefgehen kann.</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Nutzen</translation>
        </message>
        <message>
            <source>Why it is done.</source>
            <translation>Wozu sie dient.</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>Machbarkeit</translation>
        </message>
        <message>
            <source>Whether it can be done with the people and the technology there are.</source>
            <translation>Ob sie mit dem vorhandenen Personal und der vorhandenen Technik machbar ist.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>What it costs, once and per year.</source>
            <translation>Was sie kostet, einmalig und jährlich.</translation>
        </message>
        <message>
            <source>Approval needs all impacts answered.</source>
            <translation>Zur Freigabe müssen alle Auswirkungen beantwortet sein.</translation>
        </message>
        <message>
            <source>Why it was decided so.</source>
            <translation>Warum so entschieden wurde.</translation>
        </message>
        <message>
            <source>Approvers</source>
            <translation>Freigabe durch</translation>
        </message>
        <message>
            <source>Back-out</source>
            <translation>Rückfallplan</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Inbetriebnahme</translation>
        </message>
        <message>
            <source>How to return, until when, and who decides it.</source>
            <translation>Wie und bis wann man zurückkehrt und wer das entscheidet.</translation>
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation>Abnahmekriterien</translation>
        </message>
        <message>
            <source>What must be shown before it goes live.</source>
            <translation>Was vor der Inbetriebnahme gezeigt werden muss.</translation>
        </message>
        <message>
            <source>Criteria met</source>
            <translation>Kriterien erfüllt</translation>
        </message>
        <message>
            <source>The result of the check.</source>
            <translation>Das Ergebnis der Prüfung.</translation>
        </message>
        <message>
            <source>Decision on unmet criteria</source>
            <translation>Entscheidung bei unerfüllten Kriterien</translation>
        </message>
        <message>
            <source>Who decided to go live all the same, and why.</source>
            <translation>Wer trotzdem für die Inbetriebnahme entschieden hat und warum.</translation>
        </message>
        <message>
            <source>Baseline taken</source>
            <translation>Ausgangszustand erfasst</translation>
        </message>
        <message>
            <source>The state before was recorded.</source>
            <translation>Der Zustand davor wurde festgehalten.</translation>
        </message>
        <message>
            <source>How it ended.</source>
            <translation>Wie es ausging.</translation>
        </message>
        <message>
            <source>What was learned. Emergency changes need one.</source>
            <translation>Was man gelernt hat. Bei Notfalländerungen erforderlich.</translation>
        </message>
        <message>
            <source>Changes and service transitions</source>
            <translation>Änderungen und Überführungen von Services</translation>
        </message>
        <message>
            <source>Changes to services, new services and transfers, from request to review.</source>
            <translation>Änderungen an Services, neue Services und Übergaben, vom Antrag bis zur Überprüfung.</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Nutzt</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Teil von</translation>
        </message>
        <message>
            <source>Connected to</source>
            <translation>Verbunden mit</translation>
        </message>
        <message>
            <source>Backed up by</source>
            <translation>Gesichert durch</translation>
        </message>
        <message>
            <source>Protected by</source>
            <translation>Geschützt durch</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>The item the relation starts from.</source>
            <translation>Das Element, von dem die Beziehung ausgeht.</translation>
        </message>
        <message>
            <source>Read it as a sentence: item, relation, other item.</source>
            <translation>Zu lesen wie ein Satz: Element, Beziehung, anderes Element.</translation>
        </message>
        <message>
            <source>Other item</source>
            <translation>Anderes Element</translation>
        </message>
        <message>
            <source>The item it leads to.</source>
            <translation>Das Element, zu dem sie führt.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>For example “only during month end”.</source>
            <translation>Zum Beispiel „nur beim Monatsabschluss“.</translation>
        </message>
        <message>
            <source>Relations of configuration items</source>
            <translation>Beziehungen von Konfigurationselementen</translation>
        </message>
        <message>
            <source>How configuration items depend on each other.</source>
            <translation>Wie Konfigurationselemente voneinander abhängen.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>For example “Server”, “Application” or “Service”.</source>
            <translation>Zum Beispiel „Server“, „Anwendung“ oder „Service“.</translation>
        </message>
        <message>
            <source>Which things belong to this type and which do not.</source>
            <translation>Was zu diesem Typ gehört und was nicht.</translation>
        </message>
        <message>
            <source>May stand alone</source>
            <translation>Darf allein stehen</translation>
        </message>
        <message>
            <source>Tick it when items of this type need no relation to others.</source>
            <translation>Setzen Sie das Häkchen, wenn Elemente dieses Typs keine Beziehung zu anderen brauchen.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Prüfturnus</translation>
        </message>
        <message>
            <source>How often the recorded items are compared with reality.</source>
            <translation>Wie oft die erfassten Elemente mit der Wirklichkeit verglichen werden.</translation>
        </message>
        <message>
            <source>For low criticality</source>
            <translation>Bei geringer Kritikalität</translation>
        </message>
        <message>
            <source>Level of detail</source>
            <translation>Detailtiefe</translation>
        </message>
        <message>
            <source>Attributes to record, for example “name, owner, status”.</source>
            <translation>Zu erfassende Attribute, zum Beispiel „Name, Verantwortlich, Status“.</translation>
        </message>
        <message>
            <source>For medium criticality</source>
            <translation>Bei mittlerer Kritikalität</translation>
        </message>
        <message>
            <source>What is recorded in addition.</source>
            <translation>Was zusätzlich erfasst wird.</translation>
        </message>
        <message>
            <source>For high criticality</source>
            <translation>Bei hoher Kritikalität</translation>
        </message>
        <message>
            <source>What is recorded in addition, for example “version, relations, location”.</source>
            <translation>Was zusätzlich erfasst wird, zum Beispiel „Version, Beziehungen, Standort“.</translation>
        </message>
        <message>
            <source>For vital items</source>
            <translation>Bei unverzichtbaren Elementen</translation>
        </message>
        <message>
            <source>What is recorded in addition, for example “serial number, support contract, spare part”.</source>
            <translation>Was zusätzlich erfasst wird, zum Beispiel „Seriennummer, Wartungsvertrag, Ersatzteil“.</translation>
        </message>
        <message>
            <source>Types of configuration items</source>
            <translation>Typen von Konfigurationselementen</translation>
        </message>
        <message>
            <source>The kinds of configuration items and how closely each is recorded.</source>
            <translation>Die Arten von Konfigurationselementen und wie genau jede erfasst wird.</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>Relevant</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Nicht relevant</translation>
        </message>
        <message>
            <source>Both answers are allowed; an answer is not optional.</source>
            <translation>Beide Antworten sind zulässig; eine Antwort ist Pflicht.</translation>
        </message>
        <message>
            <source>Two or three sentences, for example which sites, suppliers or energy needs were looked at.</source>
            <translation>Zwei oder drei Sätze, etwa welche Standorte, Lieferanten oder Energiebedarfe betrachtet wurden.</translation>
        </message>
        <message>
            <source>Name and role, for example “M. Adler, managing director”.</source>
            <translation>Name und Rolle, zum Beispiel „M. Adler, Geschäftsführung“.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Exactly one decision is in force. A new one takes its place, the old one stays as history.</source>
            <translation>Genau eine Entscheidung ist in Kraft. Eine neue tritt an ihre Stelle, die alte bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>Climate decisions</source>
            <translation>Klimaentscheidungen</translation>
        </message>
        <message>
            <source>Whether climate change is relevant for the management system, decided and reasoned.</source>
            <translation>Ob der Klimawandel für das Managementsystem relevant ist, entschieden und begründet.</translation>
        </message>
        <message>
            <source>External</source>
            <translation>Extern</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>What and when</source>
            <translation>Was und wann</translation>
        </message>
        <message>
            <source>What is told, for example “Service report of the month”.</source>
            <translation>Was mitgeteilt wird, zum Beispiel „Servicebericht des Monats“.</translation>
        </message>
        <message>
            <source>Inside the organization or to others.</source>
            <translation>Innerhalb der Organisation oder nach außen.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>For example “by the fifth working day” or “within an hour of a major incident”.</source>
            <translation>Zum Beispiel „bis zum fünften Arbeitstag“ oder „binnen einer Stunde nach einem Major Incident“.</translation>
        </message>
        <message>
            <source>Last done</source>
            <translation>Zuletzt erfolgt</translation>
        </message>
        <message>
            <source>When it last took place.</source>
            <translation>Wann sie zuletzt stattfand.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Zielgruppe</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>Wer und wie</translation>
        </message>
        <message>
            <source>Who is told, for example “customers' contract owners”.</source>
            <translation>Wem mitgeteilt wird, zum Beispiel „Vertragsverantwortliche der Kunden“.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>For example “e-mail with PDF” or “stand-up meeting”.</source>
            <translation>Zum Beispiel „E-Mail mit PDF“ oder „Kurzbesprechung“.</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Who sees to it.</source>
            <translation>Wer dafür sorgt.</translation>
        </message>
        <message>
            <source>Communication plan</source>
            <translation>Kommunikationsplan</translation>
        </message>
        <message>
            <source>Who tells whom what, when and how.</source>
            <translation>Wer wem was wann und wie mitteilt.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Kompetenz</translation>
        </message>
        <message>
            <source>Whose competence it is.</source>
            <translation>Um wessen Kompetenz es geht.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>For which role it is needed.</source>
            <translation>Für welche Rolle sie gebraucht wird.</translation>
        </message>
        <message>
            <source>One ability, for example “Leads a post-incident review”.</source>
            <translation>Eine einzelne Fähigkeit, zum Beispiel „Leitet die Nachbetrachtung eines Incidents“.</translation>
        </message>
        <message>
            <source>Required level</source>
            <translation>Erforderlicher Grad</translation>
        </message>
        <message>
            <source>1 knows the words, 3 works alone, 5 teaches others.</source>
            <translation>1 kennt die Begriffe, 3 arbeitet selbstständig, 5 leitet andere an.</translation>
        </message>
        <message>
            <source>Actual level</source>
            <translation>Vorhandener Grad</translation>
        </message>
        <message>
            <source>As seen in the work, not as stated.</source>
            <translation>Wie bei der Arbeit gesehen, nicht wie angegeben.</translation>
        </message>
        <message>
            <source>Required level minus actual level.</source>
            <translation>Erforderlicher Grad minus vorhandener Grad.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Schulung</translation>
        </message>
        <message>
            <source>What closes the gap, for example “two-day course, then three reviews together with A. Berg”.</source>
            <translation>Was die Lücke schließt, zum Beispiel „zweitägiger Kurs, danach drei Nachbetrachtungen zusammen mit A. Berg“.</translation>
        </message>
        <message>
            <source>By when.</source>
            <translation>Bis wann.</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Whether the ability was seen in the work afterwards.</source>
            <translation>Ob die Fähigkeit danach bei der Arbeit zu sehen war.</translation>
        </message>
        <message>
            <source>Certificate, test or note of the observation.</source>
            <translation>Zertifikat, Test oder Notiz zur Beobachtung.</translation>
        </message>
        <message>
            <source>Competence and training</source>
            <translation>Kompetenz und Schulung</translation>
        </message>
        <message>
            <source>What people need to know, what they know, and the training in between.</source>
            <translation>Was die Beteiligten können müssen, was sie können und die Schulung dazwischen.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>Eskaliert</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Beschwerde</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “C-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „C-01“.</translation>
        </message>
        <message>
            <source>What the customer is unhappy with, in its own words.</source>
            <translation>Womit der Kunde unzufrieden ist, in seinen eigenen Worten.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Who complains.</source>
            <translation>Wer sich beschwert.</translation>
        </message>
        <message>
            <source>The day it came in.</source>
            <translation>Der Tag, an dem sie einging.</translation>
        </message>
        <message>
            <source>Open longer than agreed means escalated.</source>
            <translation>Länger offen als vereinbart heißt eskaliert.</translation>
        </message>
        <message>
            <source>Escalated to</source>
            <translation>Eskaliert an</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Name and role.</source>
            <translation>Name und Rolle.</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>What was done and what the customer was told.</source>
            <translation>Was getan und was dem Kunden gesagt wurde.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Abgeschlossen am</translation>
        </message>
        <message>
            <source>When the customer agreed that it is settled.</source>
            <translation>Wann der Kunde sie als erledigt anerkannt hat.</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Berichtet</translation>
        </message>
        <message>
            <source>It was part of a service report or review.</source>
            <translation>Sie war Teil eines Serviceberichts oder einer Überprüfung.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Beschwerden</translation>
        </message>
        <message>
            <source>What customers were not content with, and how it was answered.</source>
            <translation>Womit Kunden unzufrieden waren und was daraufhin geschah.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>In build</source>
            <translation>Im Aufbau</translation>
        </message>
        <message>
            <source>In test</source>
            <translation>Im Test</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>In maintenance</source>
            <translation>In Wartung</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Disposed</source>
            <translation>Entsorgt</translation>
        </message>
        <message>
            <source>Unique identifier</source>
            <translation>Eindeutige Kennung</translation>
        </message>
        <message>
            <source>Never used twice, for example “srv-mail-02”.</source>
            <translation>Wird nie zweimal verwendet, zum Beispiel „srv-mail-02“.</translation>
        </message>
        <message>
            <source>The type decides how much is recorded.</source>
            <translation>Der Typ bestimmt, wie viel erfasst wird.</translation>
        </message>
        <message>
            <source>What it is and what it does, in one line.</source>
            <translation>Was es ist und was es tut, in einer Zeile.</translation>
        </message>
        <message>
            <source>Is a service</source>
            <translation>Ist ein Service</translation>
        </message>
        <message>
            <source>Each live service is a configuration item itself.</source>
            <translation>Jeder Service in Betrieb ist selbst ein Konfigurationselement.</translation>
        </message>
        <message>
            <source>The service this item stands for.</source>
            <translation>Der Service, für den dieses Element steht.</translation>
        </message>
        <message>
            <source>Where the item is in its life.</source>
            <translation>Wo das Element in seinem Lebenszyklus steht.</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Kritikalität</translation>
        </message>
        <message>
            <source>Taken over from the most critical service that uses it.</source>
            <translation>Übernommen vom kritischsten Service, der es nutzt.</translation>
        </message>
        <message>
            <source>Place and people</source>
            <translation>Ort und Personen</translation>
        </message>
        <message>
            <source>Who answers for the item.</source>
            <translation>Wer für das Element verantwortlich ist.</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Site, room, rack or cloud region.</source>
            <translation>Standort, Raum, Rack oder Cloud-Region.</translation>
        </message>
        <message>
            <source>Who delivers or maintains it.</source>
            <translation>Wer es liefert oder wartet.</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>Zuletzt geprüft</translation>
        </message>
        <message>
            <source>When the record was last compared with the thing itself.</source>
            <translation>Wann der Eintrag zuletzt mit der Wirklichkeit verglichen wurde.</translation>
        </message>
        <message>
            <source>Is an asset</source>
            <translation>Ist ein Asset</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Asset</translation>
        </message>
        <message>
            <source>Tick it when it has a value that must be managed.</source>
            <translation>Setzen Sie das Häkchen, wenn es einen Wert hat, der zu verwalten ist.</translation>
        </message>
        <message>
            <source>Asset value</source>
            <translation>Wert des Assets</translation>
        </message>
        <message>
            <source>Book value or price of replacement.</source>
            <translation>Buchwert oder Wiederbeschaffungspreis.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Product and metric, for example “Office suite, named user”.</source>
            <translation>Produkt und Metrik, zum Beispiel „Office-Paket, benannter Nutzer“.</translation>
        </message>
        <message>
            <source>Licences held</source>
            <translation>Vorhandene Lizenzen</translation>
        </message>
        <message>
            <source>How many the contract allows.</source>
            <translation>Wie viele der Vertrag erlaubt.</translation>
        </message>
        <message>
            <source>Licences used</source>
            <translation>Genutzte Lizenzen</translation>
        </message>
        <message>
            <source>How many are in use.</source>
            <translation>Wie viele in Gebrauch sind.</translation>
        </message>
        <message>
            <source>Licence expires</source>
            <translation>Lizenz läuft ab</translation>
        </message>
        <message>
            <source>Last day of the right to use.</source>
            <translation>Letzter Tag des Nutzungsrechts.</translation>
        </message>
        <message>
            <source>Assets and configuration items</source>
            <translation>Assets und Konfigurationselemente</translation>
        </message>
        <message>
            <source>What services are made of: equipment, software, licences and documents.</source>
            <translation>Woraus Services bestehen: Geräte, Software, Lizenzen und Dokumente.</translation>
        </message>
        <message>
            <source>Helps</source>
            <translation>Hilft</translation>
        </message>
        <message>
            <source>Hinders</source>
            <translation>Hindert</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “I-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „I-01“.</translation>
        </message>
        <message>
            <source>The issue in a few words, for example “Two of five network engineers retire in 2027”.</source>
            <translation>Das Thema in wenigen Worten, zum Beispiel „Zwei von fünf Netzwerktechnikern gehen 2027 in den Ruhestand“.</translation>
        </message>
        <message>
            <source>Internal issues lie in the organization, external ones around it: market, law, technology, climate.</source>
            <translation>Interne Themen liegen in der Organisation, externe um sie herum: Markt, Recht, Technik, Klima.</translation>
        </message>
        <message>
            <source>What is the case, how it is known and which services or processes it touches.</source>
            <translation>Was der Fall ist, woher man es weiß und welche Services oder Prozesse es berührt.</translation>
        </message>
        <message>
            <source>Effect on the SMS</source>
            <translation>Wirkung auf das SMS</translation>
        </message>
        <message>
            <source>Whether it helps or hinders reaching the intended outcomes.</source>
            <translation>Ob es hilft oder hindert, die beabsichtigten Ergebnisse zu erreichen.</translation>
        </message>
        <message>
            <source>Related to climate</source>
            <translation>Mit Klimabezug</translation>
        </message>
        <message>
            <source>Heat, flooding, energy, travel, and the rules about them. The 2024 amendment asks for it.</source>
            <translation>Hitze, Überflutung, Energie, Reisen und die Vorschriften dazu. Die Ergänzung von 2024 verlangt es.</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Pflege</translation>
        </message>
        <message>
            <source>Who watches the issue and tells when it changes.</source>
            <translation>Wer das Thema beobachtet und meldet, wenn es sich ändert.</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Überprüft am</translation>
        </message>
        <message>
            <source>When it was last confirmed or changed.</source>
            <translation>Wann es zuletzt bestätigt oder geändert wurde.</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Nächste Überprüfung</translation>
        </message>
        <message>
            <source>Usually before the next management review.</source>
            <translation>Meist vor der nächsten Managementbewertung.</translation>
        </message>
        <message>
            <source>Risks and opportunities</source>
            <translation>Risiken und Chancen</translation>
        </message>
        <message>
            <source>The entries of the risk register that come from this issue.</source>
            <translation>Die Einträge im Risikoregister, die aus diesem Thema entstehen.</translation>
        </message>
        <message>
            <source>Context issues</source>
            <translation>Themen des Kontexts</translation>
        </message>
        <message>
            <source>What inside and outside the organization helps or hinders good service.</source>
            <translation>Was innerhalb und außerhalb der Organisation gutem Service hilft oder ihn hindert.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “CP-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „CP-01“.</translation>
        </message>
        <message>
            <source>For example “Loss of data centre A”.</source>
            <translation>Zum Beispiel „Verlust von Rechenzentrum A“.</translation>
        </message>
        <message>
            <source>Services it brings back.</source>
            <translation>Services, die er wiederherstellt.</translation>
        </message>
        <message>
            <source>Who keeps it ready.</source>
            <translation>Wer ihn einsatzbereit hält.</translation>
        </message>
        <message>
            <source>Criteria to invoke</source>
            <translation>Kriterien für die Aktivierung</translation>
        </message>
        <message>
            <source>When it is invoked and who decides that.</source>
            <translation>Wann er aktiviert wird und wer das entscheidet.</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>What is done in case of a major loss.</source>
            <translation>Was bei einem großen Ausfall getan wird.</translation>
        </message>
        <message>
            <source>Targets while invoked</source>
            <translation>Ziele während der Aktivierung</translation>
        </message>
        <message>
            <source>Service levels that hold meanwhile.</source>
            <translation>Servicelevel, die unterdessen gelten.</translation>
        </message>
        <message>
            <source>Recovery requirements</source>
            <translation>Anforderungen an die Wiederherstellung</translation>
        </message>
        <message>
            <source>How soon, and how much data may be lost.</source>
            <translation>Wie schnell, und wie viele Daten verloren gehen dürfen.</translation>
        </message>
        <message>
            <source>Return to normal</source>
            <translation>Rückkehr zum Normalbetrieb</translation>
        </message>
        <message>
            <source>How work goes back and who decides that.</source>
            <translation>Wie zum Normalbetrieb zurückgekehrt wird und wer das entscheidet.</translation>
        </message>
        <message>
            <source>Contact list</source>
            <translation>Kontaktliste</translation>
        </message>
        <message>
            <source>Ready when needed</source>
            <translation>Im Ernstfall verfügbar</translation>
        </message>
        <message>
            <source>Where the list of people and suppliers is kept.</source>
            <translation>Wo die Liste der Personen und Lieferanten liegt.</translation>
        </message>
        <message>
            <source>Offline copy</source>
            <translation>Offline-Kopie</translation>
        </message>
        <message>
            <source>The plan can be read when the systems are down.</source>
            <translation>Der Plan ist auch bei einem Systemausfall lesbar.</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Testturnus</translation>
        </message>
        <message>
            <source>The planned rhythm of tests.</source>
            <translation>Der geplante Turnus der Tests.</translation>
        </message>
        <message>
            <source>Last major change of the environment</source>
            <translation>Letzte größere Änderung der Umgebung</translation>
        </message>
        <message>
            <source>After it the plan is tested again.</source>
            <translation>Danach wird der Plan erneut getestet.</translation>
        </message>
        <message>
            <source>Continuity plans</source>
            <translation>Kontinuitätspläne</translation>
        </message>
        <message>
            <source>How services go on, or come back, after something bad.</source>
            <translation>Wie Services nach einem schweren Ereignis weiterlaufen oder wieder anlaufen.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Passed with deficiencies</source>
            <translation>Mit Mängeln bestanden</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>What was tested.</source>
            <translation>Was getestet wurde.</translation>
        </message>
        <message>
            <source>The day of the test.</source>
            <translation>Der Tag des Tests.</translation>
        </message>
        <message>
            <source>The requirement the test is about, for example “mail is back within 4 hours”.</source>
            <translation>Die Anforderung, um die es im Test geht, zum Beispiel „E-Mail läuft binnen 4 Stunden wieder“.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>What was assumed and done.</source>
            <translation>Was angenommen und getan wurde.</translation>
        </message>
        <message>
            <source>Against the requirement.</source>
            <translation>Gemessen an der Anforderung.</translation>
        </message>
        <message>
            <source>Deficiencies</source>
            <translation>Mängel</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was folgt</translation>
        </message>
        <message>
            <source>What did not work.</source>
            <translation>Was nicht funktioniert hat.</translation>
        </message>
        <message>
            <source>What was learned.</source>
            <translation>Was man gelernt hat.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Who mends what by when.</source>
            <translation>Wer was bis wann behebt.</translation>
        </message>
        <message>
            <source>Continuity tests</source>
            <translation>Kontinuitätstests</translation>
        </message>
        <message>
            <source>What trying a continuity plan has shown.</source>
            <translation>Was die Erprobung eines Kontinuitätsplans gezeigt hat.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Gering</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>For example “Certification audit” or “Fewer service credits”.</source>
            <translation>Zum Beispiel „Zertifizierungsaudit“ oder „Weniger Servicegutschriften“.</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Write both as positive amounts.</source>
            <translation>Geben Sie beides als positiven Betrag ein.</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmalig</translation>
        </message>
        <message>
            <source>In the year given below.</source>
            <translation>In dem Jahr, das unten angegeben ist.</translation>
        </message>
        <message>
            <source>Per year</source>
            <translation>Jährlich</translation>
        </message>
        <message>
            <source>From the year given below on.</source>
            <translation>Ab dem Jahr, das unten angegeben ist.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>0 is the year of the project.</source>
            <translation>0 ist das Jahr des Projekts.</translation>
        </message>
        <message>
            <source>Empty means the recommended one.</source>
            <translation>Leer bedeutet die empfohlene.</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Sicherheit der Schätzung</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>How far the figure can be trusted.</source>
            <translation>Wie weit man dem Wert trauen kann.</translation>
        </message>
        <message>
            <source>Where the figure comes from, for example “offer of 12 March”.</source>
            <translation>Woher der Wert stammt, zum Beispiel „Angebot vom 12. März“.</translation>
        </message>
        <message>
            <source>In money</source>
            <translation>In Geld</translation>
        </message>
        <message>
            <source>Untick it for benefits that cannot be counted, such as reputation.</source>
            <translation>Entfernen Sie das Häkchen bei Nutzen, der sich nicht beziffern lässt, etwa dem guten Ruf.</translation>
        </message>
        <message>
            <source>Costs and benefits</source>
            <translation>Kosten und Nutzen</translation>
        </message>
        <message>
            <source>What an alternative costs and brings, year by year.</source>
            <translation>Was eine Alternative kostet und bringt, Jahr für Jahr.</translation>
        </message>
        <message>
            <source>The organization or unit that orders services.</source>
            <translation>Die Organisation oder Einheit, die Services bestellt.</translation>
        </message>
        <message>
            <source>Internal customers belong to the same organization.</source>
            <translation>Interne Kunden gehören zur selben Organisation.</translation>
        </message>
        <message>
            <source>Relationship manager</source>
            <translation>Kundenbetreuung</translation>
        </message>
        <message>
            <source>The person the customer turns to; a customer without one is a gap.</source>
            <translation>Die Person, an die sich der Kunde wendet; ein Kunde ohne sie ist eine Lücke.</translation>
        </message>
        <message>
            <source>What the customer uses today.</source>
            <translation>Was der Kunde heute nutzt.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Names, roles and how to reach them.</source>
            <translation>Namen, Rollen und wie sie zu erreichen sind.</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>Kundenbeziehung</translation>
        </message>
        <message>
            <source>How often performance is talked over with the customer.</source>
            <translation>Wie oft die Leistung mit dem Kunden besprochen wird.</translation>
        </message>
        <message>
            <source>The day of the last service review meeting.</source>
            <translation>Der Tag der letzten Servicebesprechung.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Zufriedenheit</translation>
        </message>
        <message>
            <source>Last measured value on your scale, for example 4.2 of 5.</source>
            <translation>Zuletzt gemessener Wert auf Ihrer Skala, zum Beispiel 4,2 von 5.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Who receives services, and who looks after the relationship.</source>
            <translation>Wer Services erhält und wer die Beziehung pflegt.</translation>
        </message>
        <message>
            <source>Negotiated</source>
            <translation>In Verhandlung</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Streitfall</translation>
        </message>
        <message>
            <source>The contract it is about.</source>
            <translation>Der Vertrag, um den es geht.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Gegenstand</translation>
        </message>
        <message>
            <source>What is disputed, in one sentence.</source>
            <translation>Worüber gestritten wird, in einem Satz.</translation>
        </message>
        <message>
            <source>Raised on</source>
            <translation>Vorgebracht am</translation>
        </message>
        <message>
            <source>When it was first named.</source>
            <translation>Wann er erstmals benannt wurde.</translation>
        </message>
        <message>
            <source>Where it stands.</source>
            <translation>Der aktuelle Stand.</translation>
        </message>
        <message>
            <source>When it was settled.</source>
            <translation>Wann er beigelegt wurde.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>What was agreed in the end.</source>
            <translation>Was am Ende vereinbart wurde.</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>Streitfälle</translation>
        </message>
        <message>
            <source>Disagreements about a contract and how they ended.</source>
            <translation>Unstimmigkeiten über einen Vertrag und wie sie ausgingen.</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Process description</source>
            <translation>Prozessbeschreibung</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Anweisung</translation>
        </message>
        <message>
            <source>External document</source>
            <translation>Externes Dokument</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>The number in your document system, for example “SMS-P-01”.</source>
            <translation>Die Nummer in Ihrem Dokumentensystem, zum Beispiel „SMS-P-01“.</translation>
        </message>
        <message>
            <source>For example “Service management policy”.</source>
            <translation>Zum Beispiel „Service-Management-Politik“.</translation>
        </message>
        <message>
            <source>Records show what happened, documents say what is to happen.</source>
            <translation>Aufzeichnungen zeigen, was geschehen ist; Dokumente sagen, was geschehen soll.</translation>
        </message>
        <message>
            <source>Item of the mandatory list</source>
            <translation>Eintrag der Pflichtliste</translation>
        </message>
        <message>
            <source>The id from the list of documents and records, for example “D04” or “R12”.</source>
            <translation>Die Kennung aus der Liste der Dokumente und Aufzeichnungen, zum Beispiel „D04“ oder „R12“.</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>The clause it serves, for example “5.2”.</source>
            <translation>Der Abschnitt, dem es dient, zum Beispiel „5.2“.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>For example “1.2”.</source>
            <translation>Zum Beispiel „1.2“.</translation>
        </message>
        <message>
            <source>Superseded versions stay readable.</source>
            <translation>Abgelöste Versionen bleiben lesbar.</translation>
        </message>
        <message>
            <source>Who keeps it right.</source>
            <translation>Wer es aktuell hält.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>Who wrote this version.</source>
            <translation>Wer diese Version verfasst hat.</translation>
        </message>
        <message>
            <source>Not the author alone, for a policy.</source>
            <translation>Bei einer Politik oder Richtlinie nicht allein, wer sie verfasst hat.</translation>
        </message>
        <message>
            <source>The day of approval.</source>
            <translation>Der Tag der Freigabe.</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>The document itself, kept inside the project.</source>
            <translation>Das Dokument selbst, im Projekt aufbewahrt.</translation>
        </message>
        <message>
            <source>Where it lies when it is not attached, for example a link to the document system.</source>
            <translation>Wo es liegt, wenn es nicht angehängt ist, zum Beispiel ein Link zum Dokumentensystem.</translation>
        </message>
        <message>
            <source>For example “internal”.</source>
            <translation>Zum Beispiel „intern“.</translation>
        </message>
        <message>
            <source>Of external origin</source>
            <translation>Externer Herkunft</translation>
        </message>
        <message>
            <source>For example a law or a manual of a supplier.</source>
            <translation>Zum Beispiel ein Gesetz oder ein Handbuch eines Lieferanten.</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>How long it is kept, for example “3 years after the end of the contract”.</source>
            <translation>Wie lange es aufbewahrt wird, zum Beispiel „3 Jahre nach Vertragsende“.</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Aufgezeichnet am</translation>
        </message>
        <message>
            <source>For records: the day or the end of the period they are about.</source>
            <translation>Bei Aufzeichnungen: der Tag oder das Ende des Zeitraums, von dem sie handeln.</translation>
        </message>
        <message>
            <source>When it is looked at again.</source>
            <translation>Wann es wieder geprüft wird.</translation>
        </message>
        <message>
            <source>Documents and records</source>
            <translation>Dokumente und Aufzeichnungen</translation>
        </message>
        <message>
            <source>Every document and record of the management system, with version, owner and approval.</source>
            <translation>Jedes Dokument und jede Aufzeichnung des Managementsystems, mit Version, Verantwortlichen und Freigabe.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Verfehlt</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Implemented</source>
            <translation>Umgesetzt</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>What would be better and for whom.</source>
            <translation>Was besser würde und für wen.</translation>
        </message>
        <message>
            <source>Who or what brought it up, for example “customer survey 2026”.</source>
            <translation>Wer oder was den Anstoß gab, zum Beispiel „Kundenumfrage 2026“.</translation>
        </message>
        <message>
            <source>Closed once the result was measured.</source>
            <translation>Abgeschlossen, sobald das Ergebnis gemessen wurde.</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>The objectives it serves.</source>
            <translation>Die Ziele, denen sie dient.</translation>
        </message>
        <message>
            <source>Fit with the objectives</source>
            <translation>Beitrag zu den Zielen</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>1 hardly, 5 directly.</source>
            <translation>1 kaum, 5 unmittelbar.</translation>
        </message>
        <message>
            <source>1 hardly noticed, 5 customers ask for it.</source>
            <translation>1 kaum bemerkt, 5 von Kunden verlangt.</translation>
        </message>
        <message>
            <source>1 days, 5 many months.</source>
            <translation>1 Tage, 5 viele Monate.</translation>
        </message>
        <message>
            <source>1 none, 5 may stop services.</source>
            <translation>1 keines, 5 kann Services zum Stillstand bringen.</translation>
        </message>
        <message>
            <source>Approved only with a score and a target.</source>
            <translation>Freigabe nur mit Punktwert und Ziel.</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden von</translation>
        </message>
        <message>
            <source>Target and result</source>
            <translation>Ziel und Ergebnis</translation>
        </message>
        <message>
            <source>What will show that it is better.</source>
            <translation>Woran sich zeigen wird, dass es besser ist.</translation>
        </message>
        <message>
            <source>The figure before.</source>
            <translation>Der Wert vorher.</translation>
        </message>
        <message>
            <source>The figure to reach.</source>
            <translation>Der zu erreichende Wert.</translation>
        </message>
        <message>
            <source>What is done.</source>
            <translation>Was getan wird.</translation>
        </message>
        <message>
            <source>The figure measured afterwards.</source>
            <translation>Der danach gemessene Wert.</translation>
        </message>
        <message>
            <source>Against the target</source>
            <translation>Gemessen am Ziel</translation>
        </message>
        <message>
            <source>Whether it was reached.</source>
            <translation>Ob es erreicht wurde.</translation>
        </message>
        <message>
            <source>When the result was told to those who decided.</source>
            <translation>Wann das Ergebnis denen mitgeteilt wurde, die entschieden haben.</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>Verbesserungen</translation>
        </message>
        <message>
            <source>Ideas that make services or the management system better, from proposal to effect.</source>
            <translation>Ideen, die Services oder das Managementsystem verbessern, vom Vorschlag bis zur Wirkung.</translation>
        </message>
        <message>
            <source>assessed here</source>
            <translation>hier bewertet</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>geerbt</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>gering</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Source of the origin</source>
            <translation>Quelle der Herkunft</translation>
        </message>
        <message>
            <source>Confidence in the origin</source>
            <translation>Verlässlichkeit der Herkunft</translation>
        </message>
        <message>
            <source>Origin confirmed</source>
            <translation>Herkunft bestätigt</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Known error</source>
            <translation>Bekannter Fehler</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “KA-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „KA-01“.</translation>
        </message>
        <message>
            <source>As somebody would search for it, for example “Mail does not arrive on phones”.</source>
            <translation>Wie jemand danach suchen würde, zum Beispiel „E-Mails kommen auf dem Telefon nicht an“.</translation>
        </message>
        <message>
            <source>Known errors name a workaround.</source>
            <translation>Bekannte Fehler nennen eine Umgehungslösung.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What to know or to do, step by step.</source>
            <translation>Was zu wissen oder zu tun ist, Schritt für Schritt.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Umgehungslösung</translation>
        </message>
        <message>
            <source>For known errors: what helps until the cause is gone.</source>
            <translation>Bei bekannten Fehlern: was hilft, bis die Ursache behoben ist.</translation>
        </message>
        <message>
            <source>No workaround, because</source>
            <translation>Keine Umgehungslösung, weil</translation>
        </message>
        <message>
            <source>For known errors without one.</source>
            <translation>Bei bekannten Fehlern ohne Umgehungslösung.</translation>
        </message>
        <message>
            <source>Who may and should read it, for example “service desk”.</source>
            <translation>Wer ihn lesen darf und soll, zum Beispiel „Service Desk“.</translation>
        </message>
        <message>
            <source>When it was last confirmed.</source>
            <translation>Wann er zuletzt bestätigt wurde.</translation>
        </message>
        <message>
            <source>After that day it is shown as outdated.</source>
            <translation>Nach diesem Tag wird er als veraltet angezeigt.</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>What people need to know to run services, kept where they find it.</source>
            <translation>Was man wissen muss, um Services zu betreiben, dort abgelegt, wo man es findet.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “KPI-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „KPI-01“.</translation>
        </message>
        <message>
            <source>For example “First contact resolution”.</source>
            <translation>Zum Beispiel „Erstlösungsquote“.</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>For example “solved at first contact / all incidents x 100”.</source>
            <translation>Zum Beispiel „beim ersten Kontakt gelöst / alle Incidents × 100“.</translation>
        </message>
        <message>
            <source>For example “%”.</source>
            <translation>Zum Beispiel „%“.</translation>
        </message>
        <message>
            <source>Amber from</source>
            <translation>Gelb ab</translation>
        </message>
        <message>
            <source>Where the figures come from, for example “ticket system, report 14”.</source>
            <translation>Woher die Werte stammen, zum Beispiel „Ticketsystem, Bericht 14“.</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Erhoben</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Turnus</translation>
        </message>
        <message>
            <source>How often a value is recorded.</source>
            <translation>Wie oft ein Wert erfasst wird.</translation>
        </message>
        <message>
            <source>How often somebody looks at it and decides.</source>
            <translation>Wie oft jemand sie ansieht und entscheidet.</translation>
        </message>
        <message>
            <source>Who collects and explains it.</source>
            <translation>Wer sie erhebt und erläutert.</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>The process it measures.</source>
            <translation>Der Prozess, den sie misst.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>The objective it serves.</source>
            <translation>Das Ziel, dem sie dient.</translation>
        </message>
        <message>
            <source>The service it measures.</source>
            <translation>Der Service, den sie misst.</translation>
        </message>
        <message>
            <source>KPIs</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>How performance is measured, what is good and who looks at it.</source>
            <translation>Wie Leistung gemessen wird, was gut ist und wer darauf achtet.</translation>
        </message>
        <message>
            <source>For example “Management review, first half of 2026”.</source>
            <translation>Zum Beispiel „Managementbewertung, erstes Halbjahr 2026“.</translation>
        </message>
        <message>
            <source>The day of the meeting.</source>
            <translation>Der Tag der Sitzung.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmende</translation>
        </message>
        <message>
            <source>Top management takes part.</source>
            <translation>Die oberste Leitung nimmt teil.</translation>
        </message>
        <message>
            <source>Decisions on improvement</source>
            <translation>Entscheidungen zu Verbesserungen</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>What will be improved.</source>
            <translation>Was verbessert wird.</translation>
        </message>
        <message>
            <source>Decisions on changes of the SMS</source>
            <translation>Entscheidungen zu Änderungen am SMS</translation>
        </message>
        <message>
            <source>What will be changed, resources included. Write “none” with the reason.</source>
            <translation>Was geändert wird, einschließlich der Ressourcen. Schreiben Sie „keine“ mit Begründung.</translation>
        </message>
        <message>
            <source>Who does what by when.</source>
            <translation>Wer was bis wann tut.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>The signed minutes.</source>
            <translation>Das unterzeichnete Protokoll.</translation>
        </message>
        <message>
            <source>Management reviews</source>
            <translation>Managementbewertungen</translation>
        </message>
        <message>
            <source>What top management looked at and what it decided.</source>
            <translation>Was die oberste Leitung betrachtet und was sie entschieden hat.</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Which indicator was measured.</source>
            <translation>Welche Kennzahl gemessen wurde.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>For example “2026-10” or “Q3 2026”.</source>
            <translation>Zum Beispiel „2026-10“ oder „3. Quartal 2026“.</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>Ende des Zeitraums</translation>
        </message>
        <message>
            <source>The last day the value is about.</source>
            <translation>Der letzte Tag, für den der Wert gilt.</translation>
        </message>
        <message>
            <source>The measured figure.</source>
            <translation>Der gemessene Wert.</translation>
        </message>
        <message>
            <source>Grey while nobody has judged it.</source>
            <translation>Grau, solange ihn niemand beurteilt hat.</translation>
        </message>
        <message>
            <source>Evaluated on</source>
            <translation>Bewertet am</translation>
        </message>
        <message>
            <source>When somebody judged the value.</source>
            <translation>Wann jemand den Wert beurteilt hat.</translation>
        </message>
        <message>
            <source>What the value means and what follows, in one sentence.</source>
            <translation>Was der Wert bedeutet und was daraus folgt, in einem Satz.</translation>
        </message>
        <message>
            <source>Report or screenshot the value was read from.</source>
            <translation>Bericht oder Bildschirmfoto, von dem der Wert abgelesen wurde.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <source>Values of the indicators, one for each period.</source>
            <translation>Werte der Kennzahlen, je Zeitraum einer.</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Meilenstein</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “M-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „M-01“.</translation>
        </message>
        <message>
            <source>A state, not an activity, for example “Policy is in force”.</source>
            <translation>Ein Zustand, keine Tätigkeit, zum Beispiel „Politik ist in Kraft“.</translation>
        </message>
        <message>
            <source>The step it closes or belongs to.</source>
            <translation>Der Schritt, den er abschließt oder zu dem er gehört.</translation>
        </message>
        <message>
            <source>The day it is expected now.</source>
            <translation>Der Tag, für den er jetzt erwartet wird.</translation>
        </message>
        <message>
            <source>Approved plan</source>
            <translation>Freigegebener Plan</translation>
        </message>
        <message>
            <source>The day in the approved plan.</source>
            <translation>Der Tag im freigegebenen Plan.</translation>
        </message>
        <message>
            <source>Reached on</source>
            <translation>Erreicht am</translation>
        </message>
        <message>
            <source>The day it was reached.</source>
            <translation>Der Tag, an dem er erreicht wurde.</translation>
        </message>
        <message>
            <source>Who reports it.</source>
            <translation>Wer darüber berichtet.</translation>
        </message>
        <message>
            <source>Reached when</source>
            <translation>Erreicht, wenn</translation>
        </message>
        <message>
            <source>By what everybody can tell, for example “signed policy is published”.</source>
            <translation>Woran alle es erkennen, zum Beispiel „unterzeichnete Politik ist veröffentlicht“.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Actions that must be finished before.</source>
            <translation>Maßnahmen, die vorher erledigt sein müssen.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Meilensteine</translation>
        </message>
        <message>
            <source>The dates the implementation project is measured by.</source>
            <translation>Die Termine, an denen das Einführungsprojekt gemessen wird.</translation>
        </message>
        <message>
            <source>Internal audit</source>
            <translation>Internes Audit</translation>
        </message>
        <message>
            <source>External audit</source>
            <translation>Externes Audit</translation>
        </message>
        <message>
            <source>Management review</source>
            <translation>Managementbewertung</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <source>Incident/problem</source>
            <translation>Incident/Problem</translation>
        </message>
        <message>
            <source>Cause analysed</source>
            <translation>Ursache analysiert</translation>
        </message>
        <message>
            <source>Action planned</source>
            <translation>Maßnahme geplant</translation>
        </message>
        <message>
            <source>Action implemented</source>
            <translation>Maßnahme umgesetzt</translation>
        </message>
        <message>
            <source>Effectiveness review</source>
            <translation>Wirksamkeitsprüfung</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Wieder geöffnet</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>Wirksam</translation>
        </message>
        <message>
            <source>Not effective</source>
            <translation>Nicht wirksam</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “NC-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „NC-01“.</translation>
        </message>
        <message>
            <source>What is not met, in one sentence without blame.</source>
            <translation>Was nicht erfüllt ist, in einem Satz ohne Schuldzuweisung.</translation>
        </message>
        <message>
            <source>How it became known.</source>
            <translation>Wie sie bekannt wurde.</translation>
        </message>
        <message>
            <source>As graded by the auditor; a major one blocks stage 2.</source>
            <translation>Wie im Audit eingestuft; eine Hauptabweichung versperrt Stufe 2.</translation>
        </message>
        <message>
            <source>The day it was found.</source>
            <translation>Der Tag, an dem sie festgestellt wurde.</translation>
        </message>
        <message>
            <source>Clause or requirement</source>
            <translation>Abschnitt oder Anforderung</translation>
        </message>
        <message>
            <source>What it violates, for example “9.2.2” or “SLA 4, target 2”.</source>
            <translation>Wogegen sie verstößt, zum Beispiel „9.2.2“ oder „SLA 4, Ziel 2“.</translation>
        </message>
        <message>
            <source>What was seen, where, and how many of how many.</source>
            <translation>Was gesehen wurde, wo, und wie viele von wie vielen.</translation>
        </message>
        <message>
            <source>Closed only after the effect was reviewed.</source>
            <translation>Abgeschlossen erst, wenn die Wirkung geprüft wurde.</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>What was done at once.</source>
            <translation>Was sofort getan wurde.</translation>
        </message>
        <message>
            <source>Consequence</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>What it has caused and how that was dealt with.</source>
            <translation>Was sie verursacht hat und wie damit umgegangen wurde.</translation>
        </message>
        <message>
            <source>Why it could happen. “Human error” is not a cause.</source>
            <translation>Warum es dazu kommen konnte. „Menschliches Versagen“ ist keine Ursache.</translation>
        </message>
        <message>
            <source>How the cause was found, for example “five times why”.</source>
            <translation>Wie die Ursache gefunden wurde, zum Beispiel „fünfmal Warum“.</translation>
        </message>
        <message>
            <source>Similar cases</source>
            <translation>Ähnliche Fälle</translation>
        </message>
        <message>
            <source>Where else the same could happen.</source>
            <translation>Wo sonst noch dasselbe geschehen könnte.</translation>
        </message>
        <message>
            <source>Corrective actions</source>
            <translation>Korrekturmaßnahmen</translation>
        </message>
        <message>
            <source>Action and effect</source>
            <translation>Maßnahme und Wirkung</translation>
        </message>
        <message>
            <source>What removes the cause.</source>
            <translation>Was die Ursache beseitigt.</translation>
        </message>
        <message>
            <source>Effect reviewed on</source>
            <translation>Wirkung geprüft am</translation>
        </message>
        <message>
            <source>After the last action has been done for a while.</source>
            <translation>Einige Zeit nach Abschluss der letzten Maßnahme.</translation>
        </message>
        <message>
            <source>Whether the cause is gone.</source>
            <translation>Ob die Ursache beseitigt ist.</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Geprüft von</translation>
        </message>
        <message>
            <source>Not the owner of an action.</source>
            <translation>Niemand, der für eine der Maßnahmen verantwortlich ist.</translation>
        </message>
        <message>
            <source>Change of the SMS</source>
            <translation>Änderung am SMS</translation>
        </message>
        <message>
            <source>What was changed in documents or processes.</source>
            <translation>Was an Dokumenten oder Prozessen geändert wurde.</translation>
        </message>
        <message>
            <source>Nonconformities and corrective actions</source>
            <translation>Abweichungen und Korrekturmaßnahmen</translation>
        </message>
        <message>
            <source>What was not as required, why, and how it is kept from coming back.</source>
            <translation>Was nicht wie gefordert war, warum, und wie verhindert wird, dass es wiederkehrt.</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Gefährdet</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “O-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „O-01“.</translation>
        </message>
        <message>
            <source>What shall be reached, for example “Restore priority 1 incidents within 2 hours”.</source>
            <translation>Was erreicht werden soll, zum Beispiel „Incidents der Priorität 1 binnen 2 Stunden beheben“.</translation>
        </message>
        <message>
            <source>From the policy</source>
            <translation>Aus der Politik</translation>
        </message>
        <message>
            <source>The sentence of the policy it serves.</source>
            <translation>Der Satz der Politik, dem es dient.</translation>
        </message>
        <message>
            <source>Level or function</source>
            <translation>Ebene oder Funktion</translation>
        </message>
        <message>
            <source>Where it applies, for example “Service desk”.</source>
            <translation>Wo es gilt, zum Beispiel „Service Desk“.</translation>
        </message>
        <message>
            <source>How it is measured.</source>
            <translation>Wie es gemessen wird.</translation>
        </message>
        <message>
            <source>Where it stands at the start.</source>
            <translation>Der Stand zu Beginn.</translation>
        </message>
        <message>
            <source>The figure to reach. It differs from the baseline.</source>
            <translation>Der zu erreichende Wert. Er unterscheidet sich vom Ausgangswert.</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>Was getan werden soll</translation>
        </message>
        <message>
            <source>The steps that lead there.</source>
            <translation>Die Schritte, die dorthin führen.</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>People, money and tools that are needed and granted.</source>
            <translation>Personal, Geld und Werkzeuge, die benötigt werden und bewilligt sind.</translation>
        </message>
        <message>
            <source>Who answers for the objective.</source>
            <translation>Wer für das Ziel verantwortlich ist.</translation>
        </message>
        <message>
            <source>How and when the result is judged.</source>
            <translation>Wie und wann das Ergebnis beurteilt wird.</translation>
        </message>
        <message>
            <source>As of the last evaluation.</source>
            <translation>Stand der letzten Bewertung.</translation>
        </message>
        <message>
            <source>Updated on</source>
            <translation>Aktualisiert am</translation>
        </message>
        <message>
            <source>The day of the last evaluation.</source>
            <translation>Der Tag der letzten Bewertung.</translation>
        </message>
        <message>
            <source>What the organization wants to reach, measurable and with a date.</source>
            <translation>Was die Organisation erreichen will, messbar und mit Termin.</translation>
        </message>
        <message>
            <source>External supplier</source>
            <translation>Externer Lieferant</translation>
        </message>
        <message>
            <source>Internal supplier</source>
            <translation>Interner Lieferant</translation>
        </message>
        <message>
            <source>Customer acting as supplier</source>
            <translation>Kunde als Lieferant</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Being replaced</source>
            <translation>Wird ersetzt</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “OP-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „OP-01“.</translation>
        </message>
        <message>
            <source>As it stands in the contract.</source>
            <translation>Wie im Vertrag angegeben.</translation>
        </message>
        <message>
            <source>The type decides which agreement rule applies.</source>
            <translation>Der Typ bestimmt, welche Regel für die Vereinbarung gilt.</translation>
        </message>
        <message>
            <source>Only active parties are checked for their agreement.</source>
            <translation>Nur bei aktiven Parteien wird die Vereinbarung geprüft.</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>The person who manages the relationship and the performance.</source>
            <translation>Die Person, die die Beziehung und die Leistung steuert.</translation>
        </message>
        <message>
            <source>How hard a failure of this party hits customers.</source>
            <translation>Wie hart ein Ausfall dieser Partei die Kunden trifft.</translation>
        </message>
        <message>
            <source>What it delivers</source>
            <translation>Was sie liefert</translation>
        </message>
        <message>
            <source>Services it delivers or operates.</source>
            <translation>Services, die sie liefert oder betreibt.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Configuration items it delivers or operates.</source>
            <translation>Konfigurationselemente, die sie liefert oder betreibt.</translation>
        </message>
        <message>
            <source>Processes or parts of processes it operates.</source>
            <translation>Prozesse oder Teile von Prozessen, die sie betreibt.</translation>
        </message>
        <message>
            <source>Has access to information</source>
            <translation>Hat Zugriff auf Informationen</translation>
        </message>
        <message>
            <source>Can see or change our or our customers' information.</source>
            <translation>Kann unsere Informationen oder die unserer Kunden sehen oder ändern.</translation>
        </message>
        <message>
            <source>Selection criteria</source>
            <translation>Auswahlkriterien</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>What it was chosen by, for example “ISO/IEC 27001 certificate, on-site within 4 hours”.</source>
            <translation>Wonach sie ausgewählt wurde, zum Beispiel „Zertifikat nach ISO/IEC 27001, vor Ort binnen 4 Stunden“.</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>Steuerungsmaßnahmen</translation>
        </message>
        <message>
            <source>How its part is kept in hand: reports, reviews, access, right to audit.</source>
            <translation>Wie ihr Anteil unter Kontrolle bleibt: Berichte, Überprüfungen, Zugriff, Auditrecht.</translation>
        </message>
        <message>
            <source>Suppliers and other parties</source>
            <translation>Lieferanten und andere Parteien</translation>
        </message>
        <message>
            <source>Suppliers, internal suppliers and customers who act as suppliers.</source>
            <translation>Lieferanten, interne Lieferanten und Kunden, die als Lieferanten handeln.</translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Partly meets</source>
            <translation>Teilweise erfüllt</translation>
        </message>
        <message>
            <source>Does not meet</source>
            <translation>Nicht erfüllt</translation>
        </message>
        <message>
            <source>Who was evaluated.</source>
            <translation>Wer bewertet wurde.</translation>
        </message>
        <message>
            <source>The day of the evaluation.</source>
            <translation>Der Tag der Bewertung.</translation>
        </message>
        <message>
            <source>Evaluated by</source>
            <translation>Bewertet von</translation>
        </message>
        <message>
            <source>Who did it.</source>
            <translation>Wer sie durchgeführt hat.</translation>
        </message>
        <message>
            <source>Against requirements and targets of the agreement.</source>
            <translation>Gemessen an Anforderungen und Zielen der Vereinbarung.</translation>
        </message>
        <message>
            <source>What was seen, with figures, for example “3 of 12 months below 99.5 %”.</source>
            <translation>Was gesehen wurde, mit Zahlen, zum Beispiel „3 von 12 Monaten unter 99,5 %“.</translation>
        </message>
        <message>
            <source>What follows, for example “service credit claimed, review in June”.</source>
            <translation>Was daraus folgt, zum Beispiel „Servicegutschrift gefordert, Überprüfung im Juni“.</translation>
        </message>
        <message>
            <source>Evaluations of other parties</source>
            <translation>Bewertungen anderer Parteien</translation>
        </message>
        <message>
            <source>How well a party has kept what was agreed.</source>
            <translation>Wie gut eine Partei das Vereinbarte eingehalten hat.</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Anwender</translation>
        </message>
        <message>
            <source>Regulator</source>
            <translation>Aufsichtsbehörde</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Beschäftigte</translation>
        </message>
        <message>
            <source>Internal function</source>
            <translation>Interne Funktion</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>Gesellschaft</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Gesetzlich</translation>
        </message>
        <message>
            <source>Regulatory</source>
            <translation>Behördlich</translation>
        </message>
        <message>
            <source>Contractual</source>
            <translation>Vertraglich</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Klima</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “PR-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „PR-01“.</translation>
        </message>
        <message>
            <source>Interested party</source>
            <translation>Interessierte Partei</translation>
        </message>
        <message>
            <source>Who it is, for example “City of Northfield” or “works council”.</source>
            <translation>Um wen es sich handelt, zum Beispiel „Stadt Northfield“ oder „Betriebsrat“.</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>Art der Partei</translation>
        </message>
        <message>
            <source>One line for each party and requirement.</source>
            <translation>Eine Zeile je Partei und Anforderung.</translation>
        </message>
        <message>
            <source>Relevant to the SMS</source>
            <translation>Relevant für das SMS</translation>
        </message>
        <message>
            <source>Untick it for parties that were considered and left out.</source>
            <translation>Entfernen Sie das Häkchen bei Parteien, die betrachtet und ausgelassen wurden.</translation>
        </message>
        <message>
            <source>What the party needs, in its own terms, for example “Payroll is available on the last three days of a month”.</source>
            <translation>Was die Partei braucht, in ihren eigenen Worten, zum Beispiel „Die Lohnabrechnung ist an den letzten drei Tagen des Monats verfügbar“.</translation>
        </message>
        <message>
            <source>Kind of requirement</source>
            <translation>Art der Anforderung</translation>
        </message>
        <message>
            <source>Climate is a kind of its own since the 2024 amendment.</source>
            <translation>Klima ist seit der Ergänzung von 2024 eine eigene Art.</translation>
        </message>
        <message>
            <source>How it is met</source>
            <translation>Wie sie erfüllt wird</translation>
        </message>
        <message>
            <source>Through which service, process, plan or agreement.</source>
            <translation>Durch welchen Service, Prozess, Plan oder welche Vereinbarung.</translation>
        </message>
        <message>
            <source>The services the requirement is about; none means all.</source>
            <translation>Die Services, um die es in der Anforderung geht; keine Angabe heißt alle.</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Verpflichtung</translation>
        </message>
        <message>
            <source>The law, contract or policy that states it.</source>
            <translation>Das Gesetz, der Vertrag oder die Richtlinie, worin sie steht.</translation>
        </message>
        <message>
            <source>When the requirement was last confirmed with the party.</source>
            <translation>Wann die Anforderung zuletzt mit der Partei bestätigt wurde.</translation>
        </message>
        <message>
            <source>Interested parties and requirements</source>
            <translation>Interessierte Parteien und Anforderungen</translation>
        </message>
        <message>
            <source>What interested parties expect of the services and of the management system.</source>
            <translation>Was interessierte Parteien von den Services und vom Managementsystem erwarten.</translation>
        </message>
        <message>
            <source>First and last name as colleagues know it, for example “Karin Vogt”.</source>
            <translation>Vor- und Nachname, wie man sie im Kollegenkreis kennt, zum Beispiel „Karin Vogt“.</translation>
        </message>
        <message>
            <source>Department or team, for example “Service desk”.</source>
            <translation>Abteilung oder Team, zum Beispiel „Service Desk“.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Where reminders and minutes go, for example “karin.vogt@example.org”.</source>
            <translation>Wohin Erinnerungen und Protokolle gehen, zum Beispiel „karin.vogt@example.org“.</translation>
        </message>
        <message>
            <source>Works for another organization, for example a consultant or an auditor.</source>
            <translation>Arbeitet für eine andere Organisation, zum Beispiel in der Beratung oder als Auditor.</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Part in the SMS</source>
            <translation>Aufgabe im SMS</translation>
        </message>
        <message>
            <source>The roles this person is appointed to. The order is the order of importance.</source>
            <translation>Die Rollen, die dieser Person übertragen sind. Die Reihenfolge ist die der Wichtigkeit.</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>Who stands in during absence; not the person itself.</source>
            <translation>Wer bei Abwesenheit einspringt; nicht die Person selbst.</translation>
        </message>
        <message>
            <source>Everybody who owns, approves or does something: staff, consultants and contacts.</source>
            <translation>Alle, die verantworten, freigeben oder ausführen: Personal, Beratung und Kontakte.</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “P-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „P-01“.</translation>
        </message>
        <message>
            <source>For example “Incident management”.</source>
            <translation>Zum Beispiel „Incident-Management“.</translation>
        </message>
        <message>
            <source>For example “8.6.1”.</source>
            <translation>Zum Beispiel „8.6.1“.</translation>
        </message>
        <message>
            <source>Process owner</source>
            <translation>Prozesseigner</translation>
        </message>
        <message>
            <source>The one person who answers for the process.</source>
            <translation>Die eine Person, die für den Prozess verantwortlich ist.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Why there is this process, in one sentence.</source>
            <translation>Warum es diesen Prozess gibt, in einem Satz.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>What starts it and what it works with.</source>
            <translation>Was ihn auslöst und womit er arbeitet.</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>What it delivers and to whom.</source>
            <translation>Was er an wen liefert.</translation>
        </message>
        <message>
            <source>By what you can tell that it works: rules, targets, limits.</source>
            <translation>Woran man erkennt, dass er funktioniert: Regeln, Ziele, Grenzwerte.</translation>
        </message>
        <message>
            <source>Processes it gives to or takes from.</source>
            <translation>Prozesse, an die er liefert oder von denen er erhält.</translation>
        </message>
        <message>
            <source>Operated by</source>
            <translation>Betrieben von</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Betrieb</translation>
        </message>
        <message>
            <source>The other party that runs it or a part of it.</source>
            <translation>Die andere Partei, die ihn oder einen Teil davon betreibt.</translation>
        </message>
        <message>
            <source>What it is measured by.</source>
            <translation>Woran er gemessen wird.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Description, instructions and forms.</source>
            <translation>Beschreibung, Anweisungen und Formulare.</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>Prozessfähigkeit</translation>
        </message>
        <message>
            <source>The level found last; never derived from conformity.</source>
            <translation>Der zuletzt festgestellte Grad; nie aus der Konformität abgeleitet.</translation>
        </message>
        <message>
            <source>Each process with its owner, inputs, outputs and criteria.</source>
            <translation>Jeder Prozess mit Prozesseigner, Eingaben, Ergebnissen und Kriterien.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Three letters, for example “EUR”. One for the whole project.</source>
            <translation>Drei Buchstaben, zum Beispiel „EUR“. Eine für das ganze Projekt.</translation>
        </message>
        <message>
            <source>Horizon of the business case</source>
            <translation>Betrachtungszeitraum des Business Case</translation>
        </message>
        <message>
            <source>Years after the year of the project, usually 3 to 5.</source>
            <translation>Jahre nach dem Projektjahr, üblich sind 3 bis 5.</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <translation>Kalkulationszinssatz</translation>
        </message>
        <message>
            <source>What money costs per year, for example 5 %.</source>
            <translation>Was Kapital im Jahr kostet, zum Beispiel 5 %.</translation>
        </message>
        <message>
            <source>Contingency</source>
            <translation>Zuschlag für Unvorhergesehenes</translation>
        </message>
        <message>
            <source>Added to the estimated cost, for example 15 %.</source>
            <translation>Wird auf die geschätzten Kosten aufgeschlagen, zum Beispiel 15 %.</translation>
        </message>
        <message>
            <source>Risks are accepted up to</source>
            <translation>Risiken werden akzeptiert bis</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzwerte</translation>
        </message>
        <message>
            <source>Score, usually 6.</source>
            <translation>Punktwert, üblich ist 6.</translation>
        </message>
        <message>
            <source>Risks are high from</source>
            <translation>Risiken gelten als hoch ab</translation>
        </message>
        <message>
            <source>Score, usually 15.</source>
            <translation>Punktwert, üblich ist 15.</translation>
        </message>
        <message>
            <source>Complaints are escalated after</source>
            <translation>Beschwerden werden eskaliert nach</translation>
        </message>
        <message>
            <source>Days without a solution, usually 10.</source>
            <translation>Tage ohne Lösung, üblich sind 10.</translation>
        </message>
        <message>
            <source>How often it is planned.</source>
            <translation>Wie oft dies geplant ist.</translation>
        </message>
        <message>
            <source>No risks of the organization, because</source>
            <translation>Keine Risiken der Organisation, weil</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts festgestellt</translation>
        </message>
        <message>
            <source>Only if the category is empty on purpose.</source>
            <translation>Nur wenn die Kategorie bewusst leer ist.</translation>
        </message>
        <message>
            <source>No risks of unmet requirements, because</source>
            <translation>Keine Risiken unerfüllter Anforderungen, weil</translation>
        </message>
        <message>
            <source>No risks of other parties, because</source>
            <translation>Keine Risiken anderer Parteien, weil</translation>
        </message>
        <message>
            <source>Project settings</source>
            <translation>Projekteinstellungen</translation>
        </message>
        <message>
            <source>R responsible</source>
            <translation>R durchführungsverantwortlich</translation>
        </message>
        <message>
            <source>A accountable</source>
            <translation>A rechenschaftspflichtig</translation>
        </message>
        <message>
            <source>C consulted</source>
            <translation>C konsultiert</translation>
        </message>
        <message>
            <source>I informed</source>
            <translation>I informiert</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Beteiligung</translation>
        </message>
        <message>
            <source>For example “Assess a change”. Write it the same way in all its lines.</source>
            <translation>Zum Beispiel „Änderung bewerten“. In allen zugehörigen Zeilen gleich schreiben.</translation>
        </message>
        <message>
            <source>Clause or process</source>
            <translation>Abschnitt oder Prozess</translation>
        </message>
        <message>
            <source>For example “8.5.1” or “Change management”.</source>
            <translation>Zum Beispiel „8.5.1“ oder „Änderungsmanagement“.</translation>
        </message>
        <message>
            <source>Who takes part.</source>
            <translation>Wer beteiligt ist.</translation>
        </message>
        <message>
            <source>Exactly one A for each activity, at least one R.</source>
            <translation>Genau ein A je Tätigkeit, mindestens ein R.</translation>
        </message>
        <message>
            <source>RACI matrix</source>
            <translation>RACI-Matrix</translation>
        </message>
        <message>
            <source>Who is responsible, accountable, consulted and informed for each activity.</source>
            <translation>Wer bei jeder Tätigkeit durchführungsverantwortlich und wer rechenschaftspflichtig ist, wer konsultiert und wer informiert wird.</translation>
        </message>
        <message>
            <source>The attached file.</source>
            <translation>Die angehängte Datei.</translation>
        </message>
        <message>
            <source>The table of the record.</source>
            <translation>Die Tabelle des Datensatzes.</translation>
        </message>
        <message>
            <source>The id of the record.</source>
            <translation>Die ID des Datensatzes.</translation>
        </message>
        <message>
            <source>What the file shows.</source>
            <translation>Was die Datei zeigt.</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Angehängte Dateien</translation>
        </message>
        <message>
            <source>a) Actions of previous reviews</source>
            <translation>a) Maßnahmen früherer Managementbewertungen</translation>
        </message>
        <message>
            <source>b) Changes of issues and context</source>
            <translation>b) Änderungen bei Themen und Kontext</translation>
        </message>
        <message>
            <source>c) Performance and effectiveness of the SMS</source>
            <translation>c) Leistung und Wirksamkeit des SMS</translation>
        </message>
        <message>
            <source>d) Opportunities for continual improvement</source>
            <translation>d) Möglichkeiten zur fortlaufenden Verbesserung</translation>
        </message>
        <message>
            <source>e) Feedback from customers and parties</source>
            <translation>e) Rückmeldungen von Kunden und Parteien</translation>
        </message>
        <message>
            <source>f) Adherence to policies</source>
            <translation>f) Einhaltung der Richtlinien</translation>
        </message>
        <message>
            <source>g) Achievement of objectives</source>
            <translation>g) Erreichen der Ziele</translation>
        </message>
        <message>
            <source>h) Performance of the services</source>
            <translation>h) Leistung der Services</translation>
        </message>
        <message>
            <source>i) Performance of other parties</source>
            <translation>i) Leistung anderer Parteien</translation>
        </message>
        <message>
            <source>j) Levels of resources and capability</source>
            <translation>j) Umfang der Ressourcen und Fähigkeiten</translation>
        </message>
        <message>
            <source>k) Results of risk assessment</source>
            <translation>k) Ergebnisse der Risikobeurteilung</translation>
        </message>
        <message>
            <source>l) Changes that could affect SMS and services</source>
            <translation>l) Änderungen mit möglichen Folgen für SMS und Services</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>The review it belongs to.</source>
            <translation>Die Managementbewertung, zu der sie gehört.</translation>
        </message>
        <message>
            <source>Letters a to l; all twelve are needed.</source>
            <translation>Buchstaben a bis l; alle zwölf sind nötig.</translation>
        </message>
        <message>
            <source>What was presented</source>
            <translation>Was vorgelegt wurde</translation>
        </message>
        <message>
            <source>Figures and facts in a few sentences, or where they are found.</source>
            <translation>Zahlen und Fakten in wenigen Sätzen oder wo sie zu finden sind.</translation>
        </message>
        <message>
            <source>Nothing to report, because</source>
            <translation>Nichts zu berichten, weil</translation>
        </message>
        <message>
            <source>Instead of a text, for example “first review, there are no earlier actions”.</source>
            <translation>Anstelle eines Textes, zum Beispiel „erste Managementbewertung, es gibt keine früheren Maßnahmen“.</translation>
        </message>
        <message>
            <source>Inputs of management reviews</source>
            <translation>Eingaben für Managementbewertungen</translation>
        </message>
        <message>
            <source>What was reported on each topic of a review.</source>
            <translation>Was zu jedem Thema einer Managementbewertung berichtet wurde.</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Chance</translation>
        </message>
        <message>
            <source>Unmet service requirements</source>
            <translation>Unerfüllte Serviceanforderungen</translation>
        </message>
        <message>
            <source>Other parties</source>
            <translation>Andere Parteien</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>Serviceverfügbarkeit</translation>
        </message>
        <message>
            <source>Service continuity</source>
            <translation>Service-Kontinuität</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Avoid</source>
            <translation>Vermeiden</translation>
        </message>
        <message>
            <source>Reduce</source>
            <translation>Vermindern</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Akzeptieren</translation>
        </message>
        <message>
            <source>Exploit</source>
            <translation>Nutzen</translation>
        </message>
        <message>
            <source>Enhance</source>
            <translation>Verstärken</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “R-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „R-01“.</translation>
        </message>
        <message>
            <source>Cause, event and effect in one sentence: “Because …, … may happen, so that …”.</source>
            <translation>Ursache, Ereignis und Wirkung in einem Satz: „Weil …, kann …, sodass …“.</translation>
        </message>
        <message>
            <source>Opportunities are managed the same way, with a wish instead of a worry.</source>
            <translation>Chancen werden genauso gesteuert, mit einem Wunsch anstelle einer Sorge.</translation>
        </message>
        <message>
            <source>The standard asks for the first three at least.</source>
            <translation>Die Norm verlangt mindestens die ersten drei.</translation>
        </message>
        <message>
            <source>What makes it possible.</source>
            <translation>Was es möglich macht.</translation>
        </message>
        <message>
            <source>What follows for the SMS and the services.</source>
            <translation>Was für das SMS und die Services daraus folgt.</translation>
        </message>
        <message>
            <source>Impact on customers</source>
            <translation>Auswirkung auf Kunden</translation>
        </message>
        <message>
            <source>What customers would notice. Write “none” with the reason if there is none.</source>
            <translation>Was Kunden bemerken würden. Gibt es keine, schreiben Sie „keine“ mit Begründung.</translation>
        </message>
        <message>
            <source>Services that are touched.</source>
            <translation>Betroffene Services.</translation>
        </message>
        <message>
            <source>Suppliers and others who cause or carry it.</source>
            <translation>Lieferanten und andere, die es verursachen oder tragen.</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Eintrittswahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <source>1 hardly ever, 3 possible within a year, 5 expected within weeks.</source>
            <translation>1 kaum jemals, 3 innerhalb eines Jahres möglich, 5 innerhalb von Wochen zu erwarten.</translation>
        </message>
        <message>
            <source>1 hardly noticed, 3 an agreement is broken, 5 the business of a customer stops.</source>
            <translation>1 kaum bemerkt, 3 eine Vereinbarung wird verletzt, 5 der Geschäftsbetrieb eines Kunden steht still.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Likelihood times impact.</source>
            <translation>Eintrittswahrscheinlichkeit mal Auswirkung.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>1 is treated first.</source>
            <translation>1 wird zuerst behandelt.</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Behandlung</translation>
        </message>
        <message>
            <source>What is done about it.</source>
            <translation>Was dagegen oder dafür getan wird.</translation>
        </message>
        <message>
            <source>Who does what by when. High scores need at least one.</source>
            <translation>Wer was bis wann tut. Hohe Punktwerte brauchen mindestens eine Maßnahme.</translation>
        </message>
        <message>
            <source>Residual score</source>
            <translation>Restrisiko</translation>
        </message>
        <message>
            <source>Score expected once the actions are done.</source>
            <translation>Erwarteter Punktwert, wenn die Maßnahmen erledigt sind.</translation>
        </message>
        <message>
            <source>Effect of the actions</source>
            <translation>Wirkung der Maßnahmen</translation>
        </message>
        <message>
            <source>What the actions have changed, with the figure that shows it.</source>
            <translation>Was die Maßnahmen bewirkt haben, mit dem Wert, der es zeigt.</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Akzeptiert</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>Akzeptanz</translation>
        </message>
        <message>
            <source>Only up to the acceptance level of the project, or signed.</source>
            <translation>Nur bis zur Akzeptanzgrenze des Projekts oder mit Unterschrift.</translation>
        </message>
        <message>
            <source>Acceptance criterion</source>
            <translation>Akzeptanzkriterium</translation>
        </message>
        <message>
            <source>Why it may be accepted, for example “score of at most 6”.</source>
            <translation>Warum es akzeptiert werden darf, zum Beispiel „Punktwert höchstens 6“.</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Akzeptiert von</translation>
        </message>
        <message>
            <source>Who signed when the score is above the acceptance level.</source>
            <translation>Wer unterschrieben hat, wenn der Punktwert über der Akzeptanzgrenze liegt.</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Akzeptiert am</translation>
        </message>
        <message>
            <source>The day of the signature.</source>
            <translation>Der Tag der Unterschrift.</translation>
        </message>
        <message>
            <source>Who watches it and reports on it.</source>
            <translation>Wer es beobachtet und darüber berichtet.</translation>
        </message>
        <message>
            <source>When rating and treatment were last confirmed.</source>
            <translation>Wann Einstufung und Behandlung zuletzt bestätigt wurden.</translation>
        </message>
        <message>
            <source>What could go wrong or go well, how bad it is and what is done about it.</source>
            <translation>Was schief- oder gut gehen kann, wie schwer es wiegt und was getan wird.</translation>
        </message>
        <message>
            <source>What the role is called here, for example “Incident manager”.</source>
            <translation>Wie die Rolle hier heißt, zum Beispiel „Incident-Manager“.</translation>
        </message>
        <message>
            <source>Responsibilities</source>
            <translation>Verantwortlichkeiten</translation>
        </message>
        <message>
            <source>What the role has to see done, one line for each duty.</source>
            <translation>Wofür die Rolle zu sorgen hat, eine Zeile je Aufgabe.</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Befugnisse</translation>
        </message>
        <message>
            <source>What the role may decide without asking, for example “may call an emergency change board”.</source>
            <translation>Was die Rolle ohne Rückfrage entscheiden darf, zum Beispiel „darf das Gremium für Notfalländerungen einberufen“.</translation>
        </message>
        <message>
            <source>Clause numbers the role answers for, for example “8.6.1, 8.6.3”.</source>
            <translation>Nummern der Abschnitte, für die die Rolle einsteht, zum Beispiel „8.6.1, 8.6.3“.</translation>
        </message>
        <message>
            <source>Appointed people</source>
            <translation>Benannte Personen</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Benennung</translation>
        </message>
        <message>
            <source>Who holds the role today. An empty list is a vacancy.</source>
            <translation>Wer die Rolle heute innehat. Eine leere Liste heißt: unbesetzt.</translation>
        </message>
        <message>
            <source>Top management</source>
            <translation>Oberste Leitung</translation>
        </message>
        <message>
            <source>Tick it for roles that direct and control the organization at the highest level.</source>
            <translation>Setzen Sie das Häkchen bei Rollen, die die Organisation auf höchster Ebene führen und steuern.</translation>
        </message>
        <message>
            <source>Ensures conformity of the SMS</source>
            <translation>Stellt die Konformität des SMS sicher</translation>
        </message>
        <message>
            <source>One role must see to it that the SMS meets the standard (5.3 a).</source>
            <translation>Eine Rolle muss dafür sorgen, dass das SMS die Norm erfüllt (5.3 a).</translation>
        </message>
        <message>
            <source>Reports to top management</source>
            <translation>Berichtet an die oberste Leitung</translation>
        </message>
        <message>
            <source>One role must report the performance of the SMS and the services (5.3 b).</source>
            <translation>Eine Rolle muss über die Leistung des SMS und der Services berichten (5.3 b).</translation>
        </message>
        <message>
            <source>Who has which responsibilities and authorities in the management system.</source>
            <translation>Wer im Managementsystem welche Verantwortlichkeiten und Befugnisse hat.</translation>
        </message>
        <message>
            <source>Organizational unit</source>
            <translation>Organisationseinheit</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Element</translation>
        </message>
        <message>
            <source>For example “Data centre Northfield”.</source>
            <translation>Zum Beispiel „Rechenzentrum Northfield“.</translation>
        </message>
        <message>
            <source>Services and customers are taken from their own registers.</source>
            <translation>Services und Kunden stammen aus ihren eigenen Registern.</translation>
        </message>
        <message>
            <source>What belongs to it and what does not.</source>
            <translation>Was dazugehört und was nicht.</translation>
        </message>
        <message>
            <source>In the scope</source>
            <translation>Im Anwendungsbereich</translation>
        </message>
        <message>
            <source>Untick it for what is named as excluded.</source>
            <translation>Entfernen Sie das Häkchen bei allem, was als ausgeschlossen benannt ist.</translation>
        </message>
        <message>
            <source>The other party that operates it.</source>
            <translation>Die andere Partei, die es betreibt.</translation>
        </message>
        <message>
            <source>What lies inside the scope and what outside: services, units, sites, customers, technology.</source>
            <translation>Was innerhalb und was außerhalb des Anwendungsbereichs liegt: Services, Einheiten, Standorte, Kunden, Technik.</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SC-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „SC-01“.</translation>
        </message>
        <message>
            <source>The risk it treats.</source>
            <translation>Das Risiko, das sie behandelt.</translation>
        </message>
        <message>
            <source>For example “Two-factor sign-in for remote access”.</source>
            <translation>Zum Beispiel „Zwei-Faktor-Anmeldung für den Fernzugriff“.</translation>
        </message>
        <message>
            <source>Why this control</source>
            <translation>Warum diese Maßnahme</translation>
        </message>
        <message>
            <source>What was decided and why; also why a control was left out.</source>
            <translation>Was entschieden wurde und warum; auch, warum eine Maßnahme weggelassen wurde.</translation>
        </message>
        <message>
            <source>Who runs it.</source>
            <translation>Wer sie betreibt.</translation>
        </message>
        <message>
            <source>External party</source>
            <translation>Externe Partei</translation>
        </message>
        <message>
            <source>The organization whose access it governs.</source>
            <translation>Die Organisation, deren Zugriff sie regelt.</translation>
        </message>
        <message>
            <source>Agreed with the party</source>
            <translation>Mit der Partei vereinbart</translation>
        </message>
        <message>
            <source>The control is part of the agreement with that party.</source>
            <translation>Die Maßnahme ist Teil der Vereinbarung mit dieser Partei.</translation>
        </message>
        <message>
            <source>It works today.</source>
            <translation>Die Maßnahme greift heute.</translation>
        </message>
        <message>
            <source>As reviewed.</source>
            <translation>Wie überprüft.</translation>
        </message>
        <message>
            <source>When the effect was last looked at.</source>
            <translation>Wann die Wirkung zuletzt betrachtet wurde.</translation>
        </message>
        <message>
            <source>Information security controls</source>
            <translation>Informationssicherheitsmaßnahmen</translation>
        </message>
        <message>
            <source>What protects information, and whether it works.</source>
            <translation>Was Informationen schützt und ob es wirkt.</translation>
        </message>
        <message>
            <source>Terms of service</source>
            <translation>Servicebedingungen</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SLA-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „SLA-01“.</translation>
        </message>
        <message>
            <source>For example “SLA Managed workplace, City of Northfield”.</source>
            <translation>Zum Beispiel „SLA IT-Arbeitsplatz, Stadt Northfield“.</translation>
        </message>
        <message>
            <source>The services the agreement covers.</source>
            <translation>Die Services, die die Vereinbarung abdeckt.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>The standard does not ask for a document of a certain form; minutes or terms of service serve too.</source>
            <translation>Die Norm verlangt kein Dokument in bestimmter Form; ein Protokoll oder Servicebedingungen genügen auch.</translation>
        </message>
        <message>
            <source>Service requirements</source>
            <translation>Serviceanforderungen</translation>
        </message>
        <message>
            <source>The requirements the agreement makes binding.</source>
            <translation>Die Anforderungen, die durch die Vereinbarung verbindlich werden.</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig von</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Gültigkeit</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Last day; empty while it runs on.</source>
            <translation>Letzter Tag; leer, solange sie unbefristet läuft.</translation>
        </message>
        <message>
            <source>When the agreement is looked at again.</source>
            <translation>Wann die Vereinbarung erneut betrachtet wird.</translation>
        </message>
        <message>
            <source>No targets, because</source>
            <translation>Keine Ziele, weil</translation>
        </message>
        <message>
            <source>If there is none</source>
            <translation>Wenn es keine gibt</translation>
        </message>
        <message>
            <source>Fill in only when no service level targets are agreed on purpose.</source>
            <translation>Nur ausfüllen, wenn bewusst keine Service-Level-Ziele vereinbart sind.</translation>
        </message>
        <message>
            <source>No workload limits, because</source>
            <translation>Keine Lastgrenzen, weil</translation>
        </message>
        <message>
            <source>For example “flat rate, the number of users is fixed by contract”.</source>
            <translation>Zum Beispiel „Pauschale, die Zahl der Anwender ist vertraglich festgelegt“.</translation>
        </message>
        <message>
            <source>No exceptions, because</source>
            <translation>Keine Ausnahmen, weil</translation>
        </message>
        <message>
            <source>For example “customer declined exceptions in the meeting of 4 May”.</source>
            <translation>Zum Beispiel „Kunde hat Ausnahmen in der Sitzung vom 4. Mai abgelehnt“.</translation>
        </message>
        <message>
            <source>Service level agreements</source>
            <translation>Service-Level-Agreements</translation>
        </message>
        <message>
            <source>What has been promised to customers: targets, workload limits and exceptions.</source>
            <translation>Was Kunden zugesagt ist: Ziele, Lastgrenzen und Ausnahmen.</translation>
        </message>
        <message>
            <source>For example “Monthly service report”. The same name for all issues.</source>
            <translation>Zum Beispiel „Monatlicher Servicebericht“. Für alle Ausgaben derselbe Name.</translation>
        </message>
        <message>
            <source>Which decision it serves.</source>
            <translation>Welcher Entscheidung er dient.</translation>
        </message>
        <message>
            <source>Who reads it.</source>
            <translation>Wer ihn liest.</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Häufigkeit</translation>
        </message>
        <message>
            <source>How often it is issued.</source>
            <translation>Wie oft er erscheint.</translation>
        </message>
        <message>
            <source>Source of data</source>
            <translation>Datenquelle</translation>
        </message>
        <message>
            <source>Where the figures come from.</source>
            <translation>Woher die Werte stammen.</translation>
        </message>
        <message>
            <source>What this issue is about, for example “2026-10”.</source>
            <translation>Worum es in dieser Ausgabe geht, zum Beispiel „2026-10“.</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Herausgegeben am</translation>
        </message>
        <message>
            <source>When it was sent.</source>
            <translation>Wann er versendet wurde.</translation>
        </message>
        <message>
            <source>Performance against targets</source>
            <translation>Leistung gemessen an den Zielen</translation>
        </message>
        <message>
            <source>Service level targets, met and missed.</source>
            <translation>Service-Level-Ziele, erreicht und verfehlt.</translation>
        </message>
        <message>
            <source>Relevant events and changes</source>
            <translation>Wesentliche Ereignisse und Änderungen</translation>
        </message>
        <message>
            <source>Major incidents, changes, continuity events.</source>
            <translation>Major Incidents, Änderungen, Ereignisse der Service-Kontinuität.</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Arbeitslast</translation>
        </message>
        <message>
            <source>Volumes and peaks against the agreed limits.</source>
            <translation>Mengen und Spitzen, gemessen an den vereinbarten Grenzen.</translation>
        </message>
        <message>
            <source>Nonconformities</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>What was found and what was done about it.</source>
            <translation>Was festgestellt und was daraufhin getan wurde.</translation>
        </message>
        <message>
            <source>Satisfaction and complaints</source>
            <translation>Zufriedenheit und Beschwerden</translation>
        </message>
        <message>
            <source>What customers said.</source>
            <translation>Was Kunden gesagt haben.</translation>
        </message>
        <message>
            <source>Shows trends</source>
            <translation>Zeigt Entwicklungen</translation>
        </message>
        <message>
            <source>From the second issue on, figures are shown over time.</source>
            <translation>Ab der zweiten Ausgabe werden Werte im Zeitverlauf gezeigt.</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Entwicklungen</translation>
        </message>
        <message>
            <source>What goes up or down and why.</source>
            <translation>Was steigt oder sinkt und warum.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>What was decided on the basis of the report.</source>
            <translation>Was auf der Grundlage des Berichts entschieden wurde.</translation>
        </message>
        <message>
            <source>What follows from it.</source>
            <translation>Was daraus folgt.</translation>
        </message>
        <message>
            <source>Service reports</source>
            <translation>Serviceberichte</translation>
        </message>
        <message>
            <source>Reports on services: who gets them, and what they decided.</source>
            <translation>Berichte über Services: wer sie erhält und was sie bewirkt haben.</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Funktional</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Financial</source>
            <translation>Finanziell</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SR-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „SR-01“.</translation>
        </message>
        <message>
            <source>One requirement, testable, for example “Mail is delivered inside the organization within 60 seconds”.</source>
            <translation>Eine prüfbare Anforderung, zum Beispiel „E-Mails werden innerhalb der Organisation binnen 60 Sekunden zugestellt“.</translation>
        </message>
        <message>
            <source>Availability, continuity and security requirements feed the service assurance plans.</source>
            <translation>Anforderungen an Verfügbarkeit, Kontinuität und Sicherheit fließen in die Pläne zur Sicherstellung der Services ein.</translation>
        </message>
        <message>
            <source>The interested party whose need it comes from.</source>
            <translation>Die interessierte Partei, aus deren Bedarf sie stammt.</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>Messbar</translation>
        </message>
        <message>
            <source>Tick it when a figure can show whether it is met.</source>
            <translation>Setzen Sie das Häkchen, wenn ein Wert zeigen kann, ob sie erfüllt ist.</translation>
        </message>
        <message>
            <source>The figure with its unit, for example “99.5 % in a calendar month”.</source>
            <translation>Der Wert mit seiner Einheit, zum Beispiel „99,5 % im Kalendermonat“.</translation>
        </message>
        <message>
            <source>When customer and provider agreed to it.</source>
            <translation>Wann Kunde und Anbieter zugestimmt haben.</translation>
        </message>
        <message>
            <source>Only approved requirements count for traceability.</source>
            <translation>Nur freigegebene Anforderungen zählen für die Rückverfolgbarkeit.</translation>
        </message>
        <message>
            <source>What a service must do and how well, agreed with those who use it.</source>
            <translation>Was ein Service leisten muss und wie gut, vereinbart mit denen, die ihn nutzen.</translation>
        </message>
        <message>
            <source>In development</source>
            <translation>In Entwicklung</translation>
        </message>
        <message>
            <source>To be removed</source>
            <translation>Wird außer Betrieb genommen</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Short identifier to speak of it, for example “S-01”.</source>
            <translation>Kurzes Kennzeichen für Gespräch und Verweis, zum Beispiel „S-01“.</translation>
        </message>
        <message>
            <source>As customers call it, for example “Managed workplace”.</source>
            <translation>Wie Kunden ihn nennen, zum Beispiel „IT-Arbeitsplatz“.</translation>
        </message>
        <message>
            <source>What the customer gets, in one paragraph without technology.</source>
            <translation>Was der Kunde erhält, in einem Absatz ohne Technik.</translation>
        </message>
        <message>
            <source>Live services appear in the catalogue.</source>
            <translation>Services in Betrieb erscheinen im Katalog.</translation>
        </message>
        <message>
            <source>In the scope of the SMS</source>
            <translation>Im Anwendungsbereich des SMS</translation>
        </message>
        <message>
            <source>The scope statement lists the services that are ticked.</source>
            <translation>Die Beschreibung des Anwendungsbereichs führt die Services mit Häkchen auf.</translation>
        </message>
        <message>
            <source>Service owner</source>
            <translation>Serviceeigner</translation>
        </message>
        <message>
            <source>The one person who answers for the service.</source>
            <translation>Die eine Person, die für den Service einsteht.</translation>
        </message>
        <message>
            <source>Shown in the public catalogue</source>
            <translation>Im öffentlichen Katalog sichtbar</translation>
        </message>
        <message>
            <source>Untick it for services that only some customers may know.</source>
            <translation>Entfernen Sie das Häkchen bei Services, die nur bestimmte Kunden kennen dürfen.</translation>
        </message>
        <message>
            <source>Customers and outcome</source>
            <translation>Kunden und Ergebnis</translation>
        </message>
        <message>
            <source>Who pays for or orders the service.</source>
            <translation>Wer den Service bezahlt oder beauftragt.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Anwender</translation>
        </message>
        <message>
            <source>Who works with it, for example “all staff in the branches, about 800”.</source>
            <translation>Wer damit arbeitet, zum Beispiel „alle Beschäftigten der Filialen, etwa 800“.</translation>
        </message>
        <message>
            <source>Intended outcomes</source>
            <translation>Beabsichtigte Ergebnisse</translation>
        </message>
        <message>
            <source>What the customer can do with it, for example “orders reach the warehouse within a minute”.</source>
            <translation>Was der Kunde damit tun kann, zum Beispiel „Bestellungen erreichen das Lager binnen einer Minute“.</translation>
        </message>
        <message>
            <source>Why it is worth its price to the customer.</source>
            <translation>Warum er dem Kunden seinen Preis wert ist.</translation>
        </message>
        <message>
            <source>Vital means that customers stop working without it.</source>
            <translation>Unverzichtbar heißt, dass Kunden ohne ihn nicht weiterarbeiten können.</translation>
        </message>
        <message>
            <source>Agreed terms without an SLA</source>
            <translation>Vereinbarte Bedingungen ohne SLA</translation>
        </message>
        <message>
            <source>When there is no SLA, where the terms are agreed, for example “terms of service, version 3”.</source>
            <translation>Gibt es kein SLA: wo die Bedingungen vereinbart sind, zum Beispiel „Servicebedingungen, Version 3“.</translation>
        </message>
        <message>
            <source>Depends on services</source>
            <translation>Hängt ab von Services</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Erbringung</translation>
        </message>
        <message>
            <source>Services that must run so that this one runs.</source>
            <translation>Services, die laufen müssen, damit dieser läuft.</translation>
        </message>
        <message>
            <source>Configuration items the service is made of.</source>
            <translation>Konfigurationselemente, aus denen der Service besteht.</translation>
        </message>
        <message>
            <source>Service hours</source>
            <translation>Servicezeit</translation>
        </message>
        <message>
            <source>For example “Mon to Fri 7:00 to 19:00 CET, without public holidays”.</source>
            <translation>Zum Beispiel „Mo bis Fr 7:00 bis 19:00 Uhr MEZ, außer an Feiertagen“.</translation>
        </message>
        <message>
            <source>First day of operation.</source>
            <translation>Erster Tag des Betriebs.</translation>
        </message>
        <message>
            <source>Last day of operation; needed once it is removed or transferred.</source>
            <translation>Letzter Tag des Betriebs; nötig, sobald er außer Betrieb oder übergeben ist.</translation>
        </message>
        <message>
            <source>Every service from proposal to retirement, what it depends on and who owns it.</source>
            <translation>Jeder Service vom Vorschlag bis zur Außerbetriebnahme, wovon er abhängt und wer für ihn einsteht.</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Ausnahme</translation>
        </message>
        <message>
            <source>The agreement the exception belongs to.</source>
            <translation>Die Vereinbarung, zu der die Ausnahme gehört.</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>For example “Maintenance window, Sunday 2:00 to 6:00, announced a week before”.</source>
            <translation>Zum Beispiel „Wartungsfenster, Sonntag 2:00 bis 6:00 Uhr, eine Woche vorher angekündigt“.</translation>
        </message>
        <message>
            <source>Which targets it suspends and for how long.</source>
            <translation>Welche Ziele sie aussetzt und wie lange.</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>When the promises of an agreement do not hold.</source>
            <translation>Wann die Zusagen einer Vereinbarung nicht gelten.</translation>
        </message>
        <message>
            <source>The agreement the target belongs to.</source>
            <translation>Die Vereinbarung, zu der das Ziel gehört.</translation>
        </message>
        <message>
            <source>What is measured, for example “Availability” or “Time to restore, priority 1”.</source>
            <translation>Was gemessen wird, zum Beispiel „Verfügbarkeit“ oder „Zeit bis zur Wiederherstellung, Priorität 1“.</translation>
        </message>
        <message>
            <source>When the agreement covers several services; empty means all of them.</source>
            <translation>Wenn die Vereinbarung mehrere Services abdeckt; leer heißt alle.</translation>
        </message>
        <message>
            <source>The agreed figure, for example 99.5.</source>
            <translation>Der vereinbarte Wert, zum Beispiel 99,5.</translation>
        </message>
        <message>
            <source>For example “%”, “minutes” or “tickets”.</source>
            <translation>Zum Beispiel „%“, „Minuten“ oder „Tickets“.</translation>
        </message>
        <message>
            <source>For example “calendar month, service hours only”.</source>
            <translation>Zum Beispiel „Kalendermonat, nur Servicezeit“.</translation>
        </message>
        <message>
            <source>Service requirement</source>
            <translation>Serviceanforderung</translation>
        </message>
        <message>
            <source>The documented requirement the target comes from; without one nobody knows why the target is what it is.</source>
            <translation>Die dokumentierte Anforderung, aus der das Ziel stammt; ohne sie weiß niemand, warum das Ziel so lautet.</translation>
        </message>
        <message>
            <source>Service level targets</source>
            <translation>Service-Level-Ziele</translation>
        </message>
        <message>
            <source>The figures that an agreement with a customer promises.</source>
            <translation>Die Werte, die eine Vereinbarung mit einem Kunden zusagt.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Bestätigung</translation>
        </message>
        <message>
            <source>Its id, for example “4-d1”.</source>
            <translation>Seine ID, zum Beispiel „4-d1“.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bestätigt von</translation>
        </message>
        <message>
            <source>The name of who confirms it.</source>
            <translation>Der Name der Person, die es bestätigt.</translation>
        </message>
        <message>
            <source>The day.</source>
            <translation>Der Tag.</translation>
        </message>
        <message>
            <source>By what it can be seen, for example “minutes of the kick-off, 12 May”.</source>
            <translation>Woran es zu erkennen ist, zum Beispiel „Protokoll der Auftaktsitzung, 12. Mai“.</translation>
        </message>
        <message>
            <source>Confirmed criteria</source>
            <translation>Bestätigte Kriterien</translation>
        </message>
        <message>
            <source>The step of the roadmap.</source>
            <translation>Der Schritt des Fahrplans.</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Vorgesehen</translation>
        </message>
        <message>
            <source>Only step 2 may be left out, with a reason.</source>
            <translation>Nur Schritt 2 darf entfallen, mit Begründung.</translation>
        </message>
        <message>
            <source>Not used, because</source>
            <translation>Entfällt, weil</translation>
        </message>
        <message>
            <source>For example “an existing project office runs it”.</source>
            <translation>Zum Beispiel „ein bestehendes Projektbüro übernimmt die Führung“.</translation>
        </message>
        <message>
            <source>Who leads the step.</source>
            <translation>Wer den Schritt leitet.</translation>
        </message>
        <message>
            <source>The day it was declared done.</source>
            <translation>Der Tag, an dem er für erledigt erklärt wurde.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>For example “Users of Managed workplace, spring 2026”.</source>
            <translation>Zum Beispiel „Anwender des IT-Arbeitsplatzes, Frühjahr 2026“.</translation>
        </message>
        <message>
            <source>Empty when several were asked.</source>
            <translation>Leer, wenn mehrere befragt wurden.</translation>
        </message>
        <message>
            <source>When it was held.</source>
            <translation>Wann sie durchgeführt wurde.</translation>
        </message>
        <message>
            <source>The last day answers came in.</source>
            <translation>Der letzte Tag, an dem Antworten eingingen.</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Grundgesamtheit</translation>
        </message>
        <message>
            <source>How many could have been asked.</source>
            <translation>Wie viele hätten befragt werden können.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>How many answered.</source>
            <translation>Wie viele geantwortet haben.</translation>
        </message>
        <message>
            <source>Agreed minimum</source>
            <translation>Vereinbarte Mindestzahl</translation>
        </message>
        <message>
            <source>How many answers are needed for a statement.</source>
            <translation>Wie viele Antworten für eine Aussage nötig sind.</translation>
        </message>
        <message>
            <source>For example “five questions by e-mail” or “interview”.</source>
            <translation>Zum Beispiel „fünf Fragen per E-Mail“ oder „Interview“.</translation>
        </message>
        <message>
            <source>On your scale.</source>
            <translation>Auf Ihrer Skala.</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>What the answers mean.</source>
            <translation>Was die Antworten bedeuten.</translation>
        </message>
        <message>
            <source>Satisfaction surveys</source>
            <translation>Zufriedenheitsumfragen</translation>
        </message>
        <message>
            <source>How content customers are, asked at regular times.</source>
            <translation>Wie zufrieden Kunden sind, regelmäßig erfragt.</translation>
        </message>
        <message>
            <source>0 incomplete</source>
            <translation>0 unvollständig</translation>
        </message>
        <message>
            <source>1 performed</source>
            <translation>1 durchgeführt</translation>
        </message>
        <message>
            <source>2 managed</source>
            <translation>2 gesteuert</translation>
        </message>
        <message>
            <source>3 established</source>
            <translation>3 etabliert</translation>
        </message>
        <message>
            <source>4 predictable</source>
            <translation>4 vorhersagbar</translation>
        </message>
        <message>
            <source>5 innovating</source>
            <translation>5 innovierend</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>In Verhandlung</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In Überprüfung</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Gekündigt</translation>
        </message>
        <message>
            <source>Vital</source>
            <translation>Unverzichtbar</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Abgelöst</translation>
        </message>
        <message>
            <source>Major nonconformity</source>
            <translation>Hauptabweichung</translation>
        </message>
        <message>
            <source>Minor nonconformity</source>
            <translation>Nebenabweichung</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Täglich</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Vierteljährlich</translation>
        </message>
        <message>
            <source>Half-yearly</source>
            <translation>Halbjährlich</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Jährlich</translation>
        </message>
        <message>
            <source>On event</source>
            <translation>Anlassbezogen</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>2</source>
            <translation>2</translation>
        </message>
        <message>
            <source>3</source>
            <translation>3</translation>
        </message>
        <message>
            <source>4</source>
            <translation>4</translation>
        </message>
        <message>
            <source>5</source>
            <translation>5</translation>
        </message>
        <message>
            <source>1 Management support</source>
            <translation>1 Unterstützung der Leitung</translation>
        </message>
        <message>
            <source>2 Project</source>
            <translation>2 Projekt</translation>
        </message>
        <message>
            <source>3 Gap analysis</source>
            <translation>3 Gap-Analyse</translation>
        </message>
        <message>
            <source>4 Scope, policy, responsibilities</source>
            <translation>4 Anwendungsbereich, Politik, Verantwortlichkeiten</translation>
        </message>
        <message>
            <source>5 Supporting procedures</source>
            <translation>5 Unterstützende Verfahren</translation>
        </message>
        <message>
            <source>6 Generate processes</source>
            <translation>6 Prozesse gestalten</translation>
        </message>
        <message>
            <source>7 Implement processes</source>
            <translation>7 Prozesse einführen</translation>
        </message>
        <message>
            <source>8 Training and awareness</source>
            <translation>8 Schulung und Bewusstsein</translation>
        </message>
        <message>
            <source>9 Operate</source>
            <translation>9 Betrieb</translation>
        </message>
        <message>
            <source>10 Continual improvement</source>
            <translation>10 Fortlaufende Verbesserung</translation>
        </message>
        <message>
            <source>11 Internal audits</source>
            <translation>11 Interne Audits</translation>
        </message>
        <message>
            <source>12 Management review</source>
            <translation>12 Managementbewertung</translation>
        </message>
        <message>
            <source>13 Corrective actions</source>
            <translation>13 Korrekturmaßnahmen</translation>
        </message>
        <message>
            <source>Higher is better</source>
            <translation>Höher ist besser</translation>
        </message>
        <message>
            <source>Lower is better</source>
            <translation>Niedriger ist besser</translation>
        </message>
        <message>
            <source>Close to target</source>
            <translation>Nahe am Ziel</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>The agreement the limit belongs to.</source>
            <translation>Die Vereinbarung, zu der die Grenze gehört.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>What is counted, for example “Users at the same time” or “Calls per month”.</source>
            <translation>Was gezählt wird, zum Beispiel „Gleichzeitige Anwender“ oder „Anrufe je Monat“.</translation>
        </message>
        <message>
            <source>Up to this figure the targets hold.</source>
            <translation>Bis zu diesem Wert gelten die Ziele.</translation>
        </message>
        <message>
            <source>For example “users”.</source>
            <translation>Zum Beispiel „Anwender“.</translation>
        </message>
        <message>
            <source>Counted over</source>
            <translation>Gezählt über</translation>
        </message>
        <message>
            <source>For example “working day”.</source>
            <translation>Zum Beispiel „Arbeitstag“.</translation>
        </message>
        <message>
            <source>Beyond the limit</source>
            <translation>Über der Grenze</translation>
        </message>
        <message>
            <source>What happens then, for example “best effort, report to the customer”.</source>
            <translation>Was dann geschieht, zum Beispiel „nach besten Kräften, Meldung an den Kunden“.</translation>
        </message>
        <message>
            <source>Workload limits</source>
            <translation>Lastgrenzen</translation>
        </message>
        <message>
            <source>How much work an agreement covers, and what happens beyond.</source>
            <translation>Wie viel Arbeit eine Vereinbarung abdeckt und was darüber hinaus geschieht.</translation>
        </message>
        <message>
            <source>Impact on services</source>
            <translation>Auswirkung auf Services</translation>
        </message>
        <message>
            <source>Answers to document assistants</source>
            <translation>Antworten an die Dokumentassistenten</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Comments on documents</source>
            <translation>Kommentare zu Dokumenten</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>About the words</source>
            <translation>Zu den Worten</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Geschrieben von</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Geschrieben am</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Document template</source>
            <translation>Dokumentvorlage</translation>
        </message>
        <message>
            <source>State of the template</source>
            <translation>Stand der Vorlage</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Begonnen am</translation>
        </message>
        <message>
            <source>In review since</source>
            <translation>In Prüfung seit</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Veröffentlicht am</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>In Kraft bis</translation>
        </message>
        <message>
            <source>Values of the fields</source>
            <translation>Werte der Felder</translation>
        </message>
        <message>
            <source>Texts of documents</source>
            <translation>Texte von Dokumenten</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteiler</translation>
        </message>
        <message>
            <source>Who receives it and how, for example “all staff, intranet”.</source>
            <translation>Wer es erhält und wie, zum Beispiel „alle Beschäftigten, Intranet“.</translation>
        </message>
        <message>
            <source>The template of the library that it is written from, for example “T08”.</source>
            <translation>Die Vorlage der Bibliothek, aus der es geschrieben ist, zum Beispiel „T08“.</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Zurückgezogen am</translation>
        </message>
        <message>
            <source>The day from which it is no longer used.</source>
            <translation>Der Tag, von dem an es nicht mehr verwendet wird.</translation>
        </message>
        <message>
            <source>Reason for the withdrawal</source>
            <translation>Grund der Zurückziehung</translation>
        </message>
        <message>
            <source>Why it is no longer needed.</source>
            <translation>Warum es nicht mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>The value up to which it is amber, on the worse side of the target. When the target should be hit: the deviation that is tolerated; up to twice as much is amber.</source>
            <translation>Der Wert, bis zu dem sie gelb ist, auf der schlechteren Seite des Ziels. Soll das Ziel getroffen werden: die geduldete Abweichung; bis zum Doppelten ist sie gelb.</translation>
        </message>
    </context>
    <context>
        <name>RegisterDirectory</name>
        <message>
            <source>%1, untitled</source>
            <translation>%1, ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>RegisterPrinting</name>
        <message>
            <source>Clause %1</source>
            <translation>Abschnitt %1</translation>
        </message>
        <message>
            <source>%1 of %2 records</source>
            <translation>%1 von %2 Datensätzen</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n Datensatz</numerusform>
                <numerusform>%n Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>Es gibt nichts zu drucken.</translation>
        </message>
    </context>
    <context>
        <name>RegisterRules</name>
        <message>
            <source>Add them, or write why there are none.</source>
            <translation>Ergänzen Sie sie oder begründen Sie, warum es keine gibt.</translation>
        </message>
        <message>
            <source>The agreement has no service level targets and no reason for that.</source>
            <translation>Die Vereinbarung hat keine Service-Level-Ziele und keine Begründung dafür.</translation>
        </message>
        <message>
            <source>The agreement has no workload limits and no reason for that.</source>
            <translation>Die Vereinbarung hat keine Lastgrenzen und keine Begründung dafür.</translation>
        </message>
        <message>
            <source>The agreement has no exceptions and no reason for that.</source>
            <translation>Die Vereinbarung hat keine Ausnahmen und keine Begründung dafür.</translation>
        </message>
        <message>
            <source>The agreement ends before it begins.</source>
            <translation>Die Vereinbarung endet, bevor sie beginnt.</translation>
        </message>
        <message>
            <source>Correct the dates of validity.</source>
            <translation>Berichtigen Sie die Daten der Gültigkeit.</translation>
        </message>
        <message>
            <source>The agreement has expired, but the service %1 is live.</source>
            <translation>Die Vereinbarung ist abgelaufen, aber der Service %1 ist in Betrieb.</translation>
        </message>
        <message>
            <source>Renew the agreement, or terminate it.</source>
            <translation>Verlängern oder kündigen Sie die Vereinbarung.</translation>
        </message>
        <message>
            <source>The review of the agreement is overdue.</source>
            <translation>Die Überprüfung der Vereinbarung ist überfällig.</translation>
        </message>
        <message>
            <source>Review it with the customer and enter the next date.</source>
            <translation>Überprüfen Sie sie mit dem Kunden und geben Sie den nächsten Termin ein.</translation>
        </message>
        <message>
            <source>The external supplier has no manager.</source>
            <translation>Der externe Lieferant hat keine Betreuung.</translation>
        </message>
        <message>
            <source>Choose the person who manages the relationship.</source>
            <translation>Wählen Sie die Person, die die Beziehung steuert.</translation>
        </message>
        <message>
            <source>The external supplier has no active contract.</source>
            <translation>Der externe Lieferant hat keinen aktiven Vertrag.</translation>
        </message>
        <message>
            <source>The party has no active agreement of its kind.</source>
            <translation>Die Partei hat keine aktive Vereinbarung ihrer Art.</translation>
        </message>
        <message>
            <source>Enter the agreement with this party, or end the party.</source>
            <translation>Geben Sie die Vereinbarung mit dieser Partei ein oder beenden Sie die Partei.</translation>
        </message>
        <message>
            <source>The party operates a process without controls.</source>
            <translation>Die Partei betreibt einen Prozess ohne Steuerungsmaßnahmen.</translation>
        </message>
        <message>
            <source>Write how its part is kept in hand.</source>
            <translation>Beschreiben Sie, wie ihr Anteil unter Kontrolle bleibt.</translation>
        </message>
        <message>
            <source>The party operates a process, but was never evaluated.</source>
            <translation>Die Partei betreibt einen Prozess, wurde aber nie bewertet.</translation>
        </message>
        <message>
            <source>Enter an evaluation of the party.</source>
            <translation>Geben Sie eine Bewertung der Partei ein.</translation>
        </message>
        <message>
            <source>Take it over from the contract; agree on it if it is missing there.</source>
            <translation>Übernehmen Sie die Angabe aus dem Vertrag; fehlt sie dort, vereinbaren Sie sie.</translation>
        </message>
        <message>
            <source>The external contract has no scope.</source>
            <translation>Der externe Vertrag hat keinen Geltungsbereich.</translation>
        </message>
        <message>
            <source>The external contract has neither requirements nor targets.</source>
            <translation>Der externe Vertrag hat weder Anforderungen noch Ziele.</translation>
        </message>
        <message>
            <source>The external contract states no authorities and responsibilities.</source>
            <translation>Der externe Vertrag nennt keine Befugnisse und Verantwortlichkeiten.</translation>
        </message>
        <message>
            <source>Nobody has checked whether the contract is good enough for the SLAs that rest on it.</source>
            <translation>Niemand hat geprüft, ob der Vertrag für die SLAs ausreicht, die auf ihm beruhen.</translation>
        </message>
        <message>
            <source>Compare the targets and enter the result.</source>
            <translation>Vergleichen Sie die Ziele und geben Sie das Ergebnis ein.</translation>
        </message>
        <message>
            <source>The contract has a gap to an SLA, but no risk is recorded.</source>
            <translation>Der Vertrag hat eine Lücke zu einem SLA, aber kein Risiko ist erfasst.</translation>
        </message>
        <message>
            <source>Choose the risk, or enter it in the risk register.</source>
            <translation>Wählen Sie das Risiko oder erfassen Sie es im Risikoregister.</translation>
        </message>
        <message>
            <source>The contract promises less than the SLA target that rests on it.</source>
            <translation>Der Vertrag sagt weniger zu als das SLA-Ziel, das auf ihm beruht.</translation>
        </message>
        <message>
            <source>Renegotiate one of the two, and record the risk until then.</source>
            <translation>Verhandeln Sie eines von beiden neu und erfassen Sie bis dahin das Risiko.</translation>
        </message>
        <message>
            <source>The change of the contract was approved without an impact assessment.</source>
            <translation>Die Änderung des Vertrags wurde ohne Bewertung der Auswirkungen freigegeben.</translation>
        </message>
        <message>
            <source>Write what it means for the SMS and the services.</source>
            <translation>Beschreiben Sie, was sie für das SMS und die Services bedeutet.</translation>
        </message>
        <message>
            <source>%1 would audit the own work: as owner, by a part in the RACI matrix, or as auditee.</source>
            <translation>%1 würde die eigene Arbeit auditieren: als verantwortliche Person, durch eine Beteiligung in der RACI-Matrix oder als auditierte Person.</translation>
        </message>
        <message>
            <source>Choose another auditor, or take the process or service out of this audit.</source>
            <translation>Wählen Sie eine andere Person für das Audit oder nehmen Sie den Prozess oder Service aus diesem Audit heraus.</translation>
        </message>
        <message>
            <source>The internal audits of the cycle leave out clause %1.</source>
            <translation>Die internen Audits des Zyklus lassen Abschnitt %1 aus.</translation>
        </message>
        <message>
            <source>Plan an audit of it.</source>
            <translation>Planen Sie dazu ein Audit.</translation>
        </message>
        <message>
            <source>The internal audits of the cycle leave out this service.</source>
            <translation>Die internen Audits des Zyklus lassen diesen Service aus.</translation>
        </message>
        <message>
            <source>Add it to an audit of the programme.</source>
            <translation>Nehmen Sie ihn in ein Audit des Programms auf.</translation>
        </message>
        <message>
            <source>Complete the finding, or grade it differently.</source>
            <translation>Vervollständigen Sie die Feststellung oder stufen Sie sie anders ein.</translation>
        </message>
        <message>
            <source>The nonconformity cites no requirement.</source>
            <translation>Die Abweichung nennt keine Anforderung.</translation>
        </message>
        <message>
            <source>The nonconformity has no evidence.</source>
            <translation>Die Abweichung hat keinen Nachweis.</translation>
        </message>
        <message>
            <source>The nonconformity has no statement.</source>
            <translation>Die Abweichung hat keine Aussage.</translation>
        </message>
        <message>
            <source>The finding is a nonconformity, but nobody follows it.</source>
            <translation>Die Feststellung ist eine Abweichung, aber niemand verfolgt sie.</translation>
        </message>
        <message>
            <source>Create the entry in the register of nonconformities.</source>
            <translation>Legen Sie den Eintrag im Register der Abweichungen an.</translation>
        </message>
        <message>
            <source>The audit has no criteria.</source>
            <translation>Das Audit hat keine Kriterien.</translation>
        </message>
        <message>
            <source>Write what is audited against.</source>
            <translation>Geben Sie an, wogegen auditiert wird.</translation>
        </message>
        <message>
            <source>The audit has no scope.</source>
            <translation>Das Audit hat keinen Geltungsbereich.</translation>
        </message>
        <message>
            <source>Write which sites, units and processes are audited.</source>
            <translation>Geben Sie an, welche Standorte, Einheiten und Prozesse auditiert werden.</translation>
        </message>
        <message>
            <source>The complaint is closed, but the day is missing.</source>
            <translation>Die Beschwerde ist abgeschlossen, aber das Datum fehlt.</translation>
        </message>
        <message>
            <source>Enter when it was settled.</source>
            <translation>Geben Sie an, wann sie beigelegt wurde.</translation>
        </message>
        <message>
            <source>The complaint is unresolved for more than %1 days and not escalated.</source>
            <translation>Die Beschwerde ist seit mehr als %1 Tagen ungelöst und nicht eskaliert.</translation>
        </message>
        <message>
            <source>Escalate it and write to whom.</source>
            <translation>Eskalieren Sie sie und geben Sie an, an wen.</translation>
        </message>
        <message>
            <source>The survey does not say how many were asked and answered.</source>
            <translation>Die Umfrage sagt nicht, wie viele befragt wurden und geantwortet haben.</translation>
        </message>
        <message>
            <source>Enter population and answers.</source>
            <translation>Geben Sie Grundgesamtheit und Antworten ein.</translation>
        </message>
        <message>
            <source>More people answered than could have been asked.</source>
            <translation>Mehr Personen haben geantwortet, als befragt werden konnten.</translation>
        </message>
        <message>
            <source>Correct population or answers.</source>
            <translation>Berichtigen Sie Grundgesamtheit oder Antworten.</translation>
        </message>
        <message>
            <source>Fewer people answered than agreed: the result may not speak for all.</source>
            <translation>Weniger Personen als vereinbart haben geantwortet: Das Ergebnis spricht womöglich nicht für alle.</translation>
        </message>
        <message>
            <source>Ask more people, or say in the analysis how far the result holds.</source>
            <translation>Befragen Sie mehr Personen oder sagen Sie in der Auswertung, wie weit das Ergebnis trägt.</translation>
        </message>
        <message>
            <source>New, removed and transferred services and major changes take the route of 8.5.2.</source>
            <translation>Neue, entfallende und übergebene Services sowie große Änderungen gehen den Weg nach 8.5.2.</translation>
        </message>
        <message>
            <source>Choose service design and transition.</source>
            <translation>Wählen Sie Design und Überführung von Services.</translation>
        </message>
        <message>
            <source>The change is approved, but an impact is not answered: %1.</source>
            <translation>Die Änderung ist freigegeben, aber eine Auswirkung ist nicht beantwortet: %1.</translation>
        </message>
        <message>
            <source>Write the impact, or “none”.</source>
            <translation>Beschreiben Sie die Auswirkung oder schreiben Sie „keine“.</translation>
        </message>
        <message>
            <source>The emergency change was not reviewed after the fact.</source>
            <translation>Die Notfalländerung wurde nicht nachträglich überprüft.</translation>
        </message>
        <message>
            <source>Review it and write what was learned.</source>
            <translation>Überprüfen Sie sie und halten Sie fest, was daraus gelernt wurde.</translation>
        </message>
        <message>
            <source>It was deployed without acceptance criteria.</source>
            <translation>Die Änderung wurde ohne Abnahmekriterien in Betrieb genommen.</translation>
        </message>
        <message>
            <source>Write the criteria and check them.</source>
            <translation>Schreiben Sie die Kriterien auf und prüfen Sie sie.</translation>
        </message>
        <message>
            <source>Acceptance criteria are not met, and no decision about it is recorded.</source>
            <translation>Abnahmekriterien sind nicht erfüllt, und eine Entscheidung darüber ist nicht festgehalten.</translation>
        </message>
        <message>
            <source>Write who decided what about the unmet criteria.</source>
            <translation>Halten Sie fest, wer was zu den unerfüllten Kriterien entschieden hat.</translation>
        </message>
        <message>
            <source>Complete the plan.</source>
            <translation>Vervollständigen Sie den Plan.</translation>
        </message>
        <message>
            <source>The plan has no criteria to invoke it.</source>
            <translation>Der Plan hat keine Kriterien für die Aktivierung.</translation>
        </message>
        <message>
            <source>The plan has no procedures.</source>
            <translation>Der Plan hat keine Verfahren.</translation>
        </message>
        <message>
            <source>The plan has no service targets while it is invoked.</source>
            <translation>Der Plan hat keine Serviceziele während der Aktivierung.</translation>
        </message>
        <message>
            <source>The plan has no recovery requirements.</source>
            <translation>Der Plan hat keine Anforderungen an die Wiederherstellung.</translation>
        </message>
        <message>
            <source>The plan does not say how work returns to normal.</source>
            <translation>Der Plan sagt nicht, wie die Arbeit zum Normalbetrieb zurückkehrt.</translation>
        </message>
        <message>
            <source>The plan cannot be read when the systems are down.</source>
            <translation>Der Plan ist nicht lesbar, wenn die Systeme ausfallen.</translation>
        </message>
        <message>
            <source>The plan does not say where the contact list is.</source>
            <translation>Der Plan sagt nicht, wo die Kontaktliste liegt.</translation>
        </message>
        <message>
            <source>The plan was not tested within the planned interval.</source>
            <translation>Der Plan wurde nicht im geplanten Abstand getestet.</translation>
        </message>
        <message>
            <source>Test it and enter the result.</source>
            <translation>Testen Sie ihn und geben Sie das Ergebnis ein.</translation>
        </message>
        <message>
            <source>The plan was not tested since the environment changed.</source>
            <translation>Der Plan wurde seit der Änderung der Umgebung nicht getestet.</translation>
        </message>
        <message>
            <source>Test it again and enter the result.</source>
            <translation>Testen Sie ihn erneut und geben Sie das Ergebnis ein.</translation>
        </message>
        <message>
            <source>Complete the approval, or set the status back.</source>
            <translation>Vervollständigen Sie die Freigabe oder setzen Sie den Status zurück.</translation>
        </message>
        <message>
            <source>The document is approved, but nobody is named as approver.</source>
            <translation>Das Dokument ist freigegeben, aber niemand ist als freigebende Person genannt.</translation>
        </message>
        <message>
            <source>The document is approved, but the day is missing.</source>
            <translation>Das Dokument ist freigegeben, aber das Datum fehlt.</translation>
        </message>
        <message>
            <source>The document is approved, but has no version.</source>
            <translation>Das Dokument ist freigegeben, hat aber keine Version.</translation>
        </message>
        <message>
            <source>The policy was written and approved by the same person.</source>
            <translation>Die Richtlinie wurde von derselben Person verfasst und freigegeben.</translation>
        </message>
        <message>
            <source>Let somebody else approve it.</source>
            <translation>Lassen Sie sie von jemand anderem freigeben.</translation>
        </message>
        <message>
            <source>There is no record of the last year for %1.</source>
            <translation>Für %1 gibt es keine Aufzeichnung aus dem letzten Jahr.</translation>
        </message>
        <message>
            <source>There is no published document for %1.</source>
            <translation>Für %1 gibt es kein veröffentlichtes Dokument.</translation>
        </message>
        <message>
            <source>Add it and give the id of the list in “Item of the mandatory list”.</source>
            <translation>Ergänzen Sie den Eintrag und geben Sie in „Eintrag der Pflichtliste“ die ID der Liste an.</translation>
        </message>
        <message>
            <source>The article is outdated: its review is overdue.</source>
            <translation>Der Artikel ist veraltet: Seine Überprüfung ist überfällig.</translation>
        </message>
        <message>
            <source>Confirm or correct it, and enter the next review.</source>
            <translation>Bestätigen oder berichtigen Sie ihn und geben Sie die nächste Überprüfung ein.</translation>
        </message>
        <message>
            <source>The known error has neither a workaround nor a reason for none.</source>
            <translation>Der bekannte Fehler hat weder eine Umgehungslösung noch eine Begründung für deren Fehlen.</translation>
        </message>
        <message>
            <source>Write one of the two.</source>
            <translation>Schreiben Sie eines von beiden.</translation>
        </message>
        <message>
            <source>The review of the published document is overdue.</source>
            <translation>Die Überprüfung des veröffentlichten Dokuments ist überfällig.</translation>
        </message>
        <message>
            <source>Review it, and enter the next date.</source>
            <translation>Überprüfen Sie es und geben Sie den nächsten Termin ein.</translation>
        </message>
        <message>
            <source>Complete the nonconformity, or reopen it.</source>
            <translation>Vervollständigen Sie die Abweichung oder öffnen Sie sie wieder.</translation>
        </message>
        <message>
            <source>It is closed without a cause.</source>
            <translation>Die Abweichung ist ohne Ursache abgeschlossen.</translation>
        </message>
        <message>
            <source>It is closed, but not all corrective actions are done.</source>
            <translation>Die Abweichung ist abgeschlossen, aber nicht alle Korrekturmaßnahmen sind erledigt.</translation>
        </message>
        <message>
            <source>It is closed, but the effect was not found to be effective.</source>
            <translation>Die Abweichung ist abgeschlossen, aber die Wirksamkeit wurde nicht festgestellt.</translation>
        </message>
        <message>
            <source>It is closed, but the effect was not reviewed after the last action.</source>
            <translation>Die Abweichung ist abgeschlossen, aber die Wirkung wurde nach der letzten Maßnahme nicht geprüft.</translation>
        </message>
        <message>
            <source>It is closed, but nobody is named who reviewed the effect.</source>
            <translation>Die Abweichung ist abgeschlossen, aber niemand ist genannt, der die Wirkung geprüft hat.</translation>
        </message>
        <message>
            <source>The effect was reviewed by the owner of a corrective action.</source>
            <translation>Die Wirkung wurde von einer Person geprüft, die für eine Korrekturmaßnahme verantwortlich ist.</translation>
        </message>
        <message>
            <source>The actions were not effective, but it is not reopened.</source>
            <translation>Die Maßnahmen waren nicht wirksam, aber die Abweichung ist nicht wieder geöffnet.</translation>
        </message>
        <message>
            <source>Set the status to reopened.</source>
            <translation>Setzen Sie den Status auf „Wieder geöffnet“.</translation>
        </message>
        <message>
            <source>The actions were not effective, and there is no new one.</source>
            <translation>Die Maßnahmen waren nicht wirksam, und es gibt keine neue.</translation>
        </message>
        <message>
            <source>Look for the cause again and add an action.</source>
            <translation>Suchen Sie erneut nach der Ursache und ergänzen Sie eine Maßnahme.</translation>
        </message>
        <message>
            <source>The major nonconformity is open: you are not ready for stage 2.</source>
            <translation>Die Hauptabweichung ist offen: Sie sind nicht bereit für Stufe 2.</translation>
        </message>
        <message>
            <source>Remove the cause, review the effect and close it.</source>
            <translation>Beseitigen Sie die Ursache, prüfen Sie die Wirkung und schließen Sie die Abweichung ab.</translation>
        </message>
        <message>
            <source>It is approved, but its fit with the objectives is not rated.</source>
            <translation>Die Verbesserung ist freigegeben, aber ihr Beitrag zu den Zielen ist nicht eingestuft.</translation>
        </message>
        <message>
            <source>Rate it, or take the approval back.</source>
            <translation>Stufen Sie ihn ein oder nehmen Sie die Freigabe zurück.</translation>
        </message>
        <message>
            <source>It is approved without a target.</source>
            <translation>Die Verbesserung ist ohne Zielwert freigegeben.</translation>
        </message>
        <message>
            <source>Write the measure and the figure to reach.</source>
            <translation>Geben Sie die Messgröße und den zu erreichenden Wert an.</translation>
        </message>
        <message>
            <source>It is closed without a measured result.</source>
            <translation>Die Verbesserung ist ohne gemessenes Ergebnis abgeschlossen.</translation>
        </message>
        <message>
            <source>Measure and enter the result, or set it back.</source>
            <translation>Messen Sie und geben Sie das Ergebnis ein oder setzen Sie den Status zurück.</translation>
        </message>
        <message>
            <source>Inputs of the management review are missing: %1.</source>
            <translation>Eingaben der Managementbewertung fehlen: %1.</translation>
        </message>
        <message>
            <source>Write what was presented, or why there was nothing to report.</source>
            <translation>Beschreiben Sie, was vorgelegt wurde oder warum es nichts zu berichten gab.</translation>
        </message>
        <message>
            <source>The management review has no decision.</source>
            <translation>Die Managementbewertung hat keine Entscheidung.</translation>
        </message>
        <message>
            <source>Write what was decided.</source>
            <translation>Halten Sie fest, was entschieden wurde.</translation>
        </message>
        <message>
            <source>Nobody of top management took part in the review.</source>
            <translation>Niemand aus der obersten Leitung hat an der Managementbewertung teilgenommen.</translation>
        </message>
        <message>
            <source>Add the participant, and tick “Top management” at the role.</source>
            <translation>Ergänzen Sie die teilnehmende Person und setzen Sie bei der Rolle das Häkchen „Oberste Leitung“.</translation>
        </message>
        <message>
            <source>The last management review is longer ago than planned.</source>
            <translation>Die letzte Managementbewertung liegt länger zurück als geplant.</translation>
        </message>
        <message>
            <source>Hold the next one, or change the interval in the project settings.</source>
            <translation>Führen Sie die nächste durch oder ändern Sie den Abstand in den Projekteinstellungen.</translation>
        </message>
        <message>
            <source>Complete the objective, or withdraw it.</source>
            <translation>Vervollständigen Sie das Ziel oder ziehen Sie es zurück.</translation>
        </message>
        <message>
            <source>The objective has no target figure.</source>
            <translation>Das Ziel hat keinen Zielwert.</translation>
        </message>
        <message>
            <source>The objective has no due date.</source>
            <translation>Das Ziel hat keinen Termin.</translation>
        </message>
        <message>
            <source>The plan does not say what will be done.</source>
            <translation>Der Plan sagt nicht, was getan wird.</translation>
        </message>
        <message>
            <source>The plan does not say what resources are needed.</source>
            <translation>Der Plan sagt nicht, welche Ressourcen nötig sind.</translation>
        </message>
        <message>
            <source>The plan does not say who is responsible.</source>
            <translation>Der Plan sagt nicht, wer verantwortlich ist.</translation>
        </message>
        <message>
            <source>The plan does not say how the result is evaluated.</source>
            <translation>Der Plan sagt nicht, wie das Ergebnis bewertet wird.</translation>
        </message>
        <message>
            <source>The target equals the baseline: there is nothing to reach.</source>
            <translation>Der Zielwert ist gleich dem Ausgangswert: Es gibt nichts zu erreichen.</translation>
        </message>
        <message>
            <source>Choose a target that differs, or withdraw the objective.</source>
            <translation>Wählen Sie einen anderen Zielwert oder ziehen Sie das Ziel zurück.</translation>
        </message>
        <message>
            <source>Complete the KPI.</source>
            <translation>Vervollständigen Sie die Kennzahl.</translation>
        </message>
        <message>
            <source>The KPI has no formula.</source>
            <translation>Die Kennzahl hat keine Formel.</translation>
        </message>
        <message>
            <source>The KPI has no unit.</source>
            <translation>Die Kennzahl hat keine Einheit.</translation>
        </message>
        <message>
            <source>The KPI does not say which side of the target is good.</source>
            <translation>Die Kennzahl sagt nicht, auf welcher Seite des Ziels der Wert gut ist.</translation>
        </message>
        <message>
            <source>The KPI has no target.</source>
            <translation>Die Kennzahl hat kein Ziel.</translation>
        </message>
        <message>
            <source>The KPI has no owner.</source>
            <translation>Für die Kennzahl ist niemand verantwortlich.</translation>
        </message>
        <message>
            <source>The KPI does not say how often it is collected.</source>
            <translation>Die Kennzahl sagt nicht, wie oft sie erhoben wird.</translation>
        </message>
        <message>
            <source>The KPI does not say how often it is evaluated.</source>
            <translation>Die Kennzahl sagt nicht, wie oft sie bewertet wird.</translation>
        </message>
        <message>
            <source>The amber value does not lie on the worse side of the target.</source>
            <translation>Der Wert für Gelb liegt nicht auf der schlechteren Seite des Ziels.</translation>
        </message>
        <message>
            <source>Choose a value that is worse than the target.</source>
            <translation>Wählen Sie einen Wert, der schlechter ist als das Ziel.</translation>
        </message>
        <message>
            <source>The measurement was not evaluated within the interval of its KPI.</source>
            <translation>Die Messung wurde nicht im Abstand ihrer Kennzahl bewertet.</translation>
        </message>
        <message>
            <source>Judge the value and enter the day.</source>
            <translation>Beurteilen Sie den Wert und geben Sie das Datum ein.</translation>
        </message>
        <message>
            <source>The KPI has no measurement in its period.</source>
            <translation>Die Kennzahl hat keine Messung in ihrem Zeitraum.</translation>
        </message>
        <message>
            <source>Enter the missing values, or change how often it is collected.</source>
            <translation>Geben Sie die fehlenden Werte ein oder ändern Sie, wie oft sie erhoben wird.</translation>
        </message>
        <message>
            <source>The service report has no purpose.</source>
            <translation>Der Servicebericht hat keinen Zweck.</translation>
        </message>
        <message>
            <source>Write which decision it serves.</source>
            <translation>Geben Sie an, welcher Entscheidung er dient.</translation>
        </message>
        <message>
            <source>The service report has no audience.</source>
            <translation>Der Servicebericht hat keine Zielgruppe.</translation>
        </message>
        <message>
            <source>Write who reads it.</source>
            <translation>Geben Sie an, wer ihn liest.</translation>
        </message>
        <message>
            <source>A later issue of the report shows no trend.</source>
            <translation>Eine spätere Ausgabe des Berichts zeigt keine Entwicklung.</translation>
        </message>
        <message>
            <source>Compare the figures with earlier issues.</source>
            <translation>Vergleichen Sie die Werte mit früheren Ausgaben.</translation>
        </message>
        <message>
            <source>Nobody is accountable for “%1”.</source>
            <translation>Für „%1“ ist niemand rechenschaftspflichtig.</translation>
        </message>
        <message>
            <source>Give exactly one role the A.</source>
            <translation>Geben Sie genau einer Rolle das A.</translation>
        </message>
        <message>
            <source>More than one role is accountable for “%1”.</source>
            <translation>Für „%1“ ist mehr als eine Rolle rechenschaftspflichtig.</translation>
        </message>
        <message>
            <source>Leave the A with one role.</source>
            <translation>Belassen Sie das A bei einer Rolle.</translation>
        </message>
        <message>
            <source>Nobody is responsible for doing “%1”.</source>
            <translation>Für die Durchführung von „%1“ ist niemand verantwortlich.</translation>
        </message>
        <message>
            <source>Give at least one role an R; the role with the A may have it too.</source>
            <translation>Geben Sie mindestens einer Rolle ein R; die Rolle mit dem A kann es auch haben.</translation>
        </message>
        <message>
            <source>The role acts in “%1”, but nobody is appointed to it.</source>
            <translation>Die Rolle ist an „%1“ beteiligt, aber mit niemandem besetzt.</translation>
        </message>
        <message>
            <source>Appoint a person.</source>
            <translation>Benennen Sie eine Person.</translation>
        </message>
        <message>
            <source>The competence is below the required level without an action with a due date.</source>
            <translation>Die Kompetenz liegt unter dem erforderlichen Grad, ohne Maßnahme mit Termin.</translation>
        </message>
        <message>
            <source>Write what closes the gap and by when.</source>
            <translation>Geben Sie an, was die Lücke bis wann schließt.</translation>
        </message>
        <message>
            <source>The training is done, but its effect was not judged.</source>
            <translation>Die Schulung ist erledigt, aber ihre Wirkung wurde nicht beurteilt.</translation>
        </message>
        <message>
            <source>Judge whether the ability is seen in the work.</source>
            <translation>Beurteilen Sie, ob sich die Fähigkeit in der Arbeit zeigt.</translation>
        </message>
        <message>
            <source>The training is done, but there is no evidence.</source>
            <translation>Die Schulung ist erledigt, aber es gibt keinen Nachweis.</translation>
        </message>
        <message>
            <source>Attach a certificate, test or note.</source>
            <translation>Hängen Sie ein Zertifikat, einen Test oder eine Notiz an.</translation>
        </message>
        <message>
            <source>The gap is not required minus actual level, which is %1.</source>
            <translation>Die Lücke entspricht nicht erforderlichem minus vorhandenem Grad; das wäre %1.</translation>
        </message>
        <message>
            <source>Correct the gap.</source>
            <translation>Berichtigen Sie die Lücke.</translation>
        </message>
        <message>
            <source>The action is due before it starts.</source>
            <translation>Die Maßnahme ist fällig, bevor sie beginnt.</translation>
        </message>
        <message>
            <source>Correct start or due date.</source>
            <translation>Berichtigen Sie Beginn oder Termin.</translation>
        </message>
        <message>
            <source>The action is done, but the day is missing.</source>
            <translation>Die Maßnahme ist erledigt, aber das Datum fehlt.</translation>
        </message>
        <message>
            <source>Enter when it was finished.</source>
            <translation>Geben Sie an, wann sie abgeschlossen wurde.</translation>
        </message>
        <message>
            <source>The estimates are not in order: optimistic, likely, pessimistic.</source>
            <translation>Die Schätzungen sind nicht in der Reihenfolge optimistisch, wahrscheinlich, pessimistisch.</translation>
        </message>
        <message>
            <source>Correct the three estimates.</source>
            <translation>Berichtigen Sie die drei Schätzungen.</translation>
        </message>
        <message>
            <source>The first surveillance audit has to take place by %1.</source>
            <translation>Das erste Überwachungsaudit muss bis %1 stattfinden.</translation>
        </message>
        <message>
            <source>Agree on an earlier date with the certification body.</source>
            <translation>Vereinbaren Sie mit der Zertifizierungsstelle einen früheren Termin.</translation>
        </message>
        <message>
            <source>The certificate does not expire about three years after the decision.</source>
            <translation>Das Zertifikat läuft nicht etwa drei Jahre nach der Entscheidung ab.</translation>
        </message>
        <message>
            <source>Compare decision and expiry with the certificate.</source>
            <translation>Vergleichen Sie Entscheidung und Ablauf mit dem Zertifikat.</translation>
        </message>
        <message>
            <source>The recertification audit is not before the expiry.</source>
            <translation>Das Rezertifizierungsaudit liegt nicht vor dem Ablauf.</translation>
        </message>
        <message>
            <source>Agree on a date that leaves time for corrections.</source>
            <translation>Vereinbaren Sie einen Termin, der Zeit für Korrekturen lässt.</translation>
        </message>
        <message>
            <source>Stage 2 lies before stage 1.</source>
            <translation>Stufe 2 liegt vor Stufe 1.</translation>
        </message>
        <message>
            <source>Correct the dates of the two stages.</source>
            <translation>Berichtigen Sie die Termine der beiden Stufen.</translation>
        </message>
        <message>
            <source>A major finding was not verified within six months after stage 2: another stage 2 is needed.</source>
            <translation>Eine Hauptabweichung wurde nicht binnen sechs Monaten nach Stufe 2 bestätigt: Ein weiteres Audit der Stufe 2 ist nötig.</translation>
        </message>
        <message>
            <source>Plan a new stage 2 with the certification body.</source>
            <translation>Planen Sie mit der Zertifizierungsstelle ein neues Audit der Stufe 2.</translation>
        </message>
        <message>
            <source>The cost or benefit has no amount.</source>
            <translation>Kosten oder Nutzen haben keinen Betrag.</translation>
        </message>
        <message>
            <source>Enter an amount, or untick “In money”.</source>
            <translation>Geben Sie einen Betrag ein oder entfernen Sie das Häkchen „In Geld“.</translation>
        </message>
        <message>
            <source>Nobody has said whether it is a cost or a benefit.</source>
            <translation>Niemand hat angegeben, ob es Kosten oder Nutzen sind.</translation>
        </message>
        <message>
            <source>Choose the side.</source>
            <translation>Wählen Sie die Seite.</translation>
        </message>
        <message>
            <source>The year is missing or lies beyond the horizon of %1 years.</source>
            <translation>Das Jahr fehlt oder liegt jenseits des Betrachtungszeitraums von %1 Jahren.</translation>
        </message>
        <message>
            <source>Enter a year inside the horizon, or make the horizon longer.</source>
            <translation>Geben Sie ein Jahr innerhalb des Betrachtungszeitraums ein oder verlängern Sie ihn.</translation>
        </message>
        <message>
            <source>The business case has amounts, but the project has no currency.</source>
            <translation>Der Business Case enthält Beträge, aber das Projekt hat keine Währung.</translation>
        </message>
        <message>
            <source>Choose the one currency in the project settings.</source>
            <translation>Wählen Sie in den Projekteinstellungen die eine Währung.</translation>
        </message>
        <message>
            <source>The cash flow has no amount in year %1.</source>
            <translation>Der Zahlungsstrom hat im Jahr %1 keinen Betrag.</translation>
        </message>
        <message>
            <source>Complete costs and benefits, or shorten the horizon.</source>
            <translation>Vervollständigen Sie Kosten und Nutzen oder verkürzen Sie den Betrachtungszeitraum.</translation>
        </message>
        <message>
            <source>The action waits for itself through others.</source>
            <translation>Die Maßnahme wartet über andere auf sich selbst.</translation>
        </message>
        <message>
            <source>Take out one of the dependencies.</source>
            <translation>Entfernen Sie eine der Abhängigkeiten.</translation>
        </message>
        <message>
            <source>Likelihood or impact is not rated.</source>
            <translation>Eintrittswahrscheinlichkeit oder Auswirkung ist nicht eingestuft.</translation>
        </message>
        <message>
            <source>Rate both from 1 to 5.</source>
            <translation>Stufen Sie beide von 1 bis 5 ein.</translation>
        </message>
        <message>
            <source>The score is not likelihood times impact, which is %1.</source>
            <translation>Der Punktwert entspricht nicht Eintrittswahrscheinlichkeit mal Auswirkung; das wäre %1.</translation>
        </message>
        <message>
            <source>Correct the score.</source>
            <translation>Berichtigen Sie den Punktwert.</translation>
        </message>
        <message>
            <source>The risk is accepted above the acceptance level of %1 without a signature.</source>
            <translation>Das Risiko ist über der Akzeptanzgrenze von %1 ohne Unterschrift akzeptiert.</translation>
        </message>
        <message>
            <source>Treat it, or enter who accepted it and when.</source>
            <translation>Behandeln Sie es oder geben Sie ein, wer es wann akzeptiert hat.</translation>
        </message>
        <message>
            <source>The risk is high, but no action with owner and due date treats it.</source>
            <translation>Das Risiko ist hoch, aber keine Maßnahme mit verantwortlicher Person und Termin behandelt es.</translation>
        </message>
        <message>
            <source>Add an action with owner and due date.</source>
            <translation>Ergänzen Sie eine Maßnahme mit verantwortlicher Person und Termin.</translation>
        </message>
        <message>
            <source>Add an entry, or give the reason in the project settings.</source>
            <translation>Ergänzen Sie einen Eintrag oder begründen Sie in den Projekteinstellungen, warum es keinen gibt.</translation>
        </message>
        <message>
            <source>There is no risk or opportunity of the organization.</source>
            <translation>Es gibt kein Risiko und keine Chance der Organisation.</translation>
        </message>
        <message>
            <source>There is no risk or opportunity about unmet service requirements.</source>
            <translation>Es gibt kein Risiko und keine Chance zu unerfüllten Serviceanforderungen.</translation>
        </message>
        <message>
            <source>There is no risk or opportunity about other parties.</source>
            <translation>Es gibt kein Risiko und keine Chance zu anderen Parteien.</translation>
        </message>
        <message>
            <source>The control treats no risk.</source>
            <translation>Die Sicherheitsmaßnahme behandelt kein Risiko.</translation>
        </message>
        <message>
            <source>Choose the risk it treats.</source>
            <translation>Wählen Sie das Risiko, das sie behandelt.</translation>
        </message>
        <message>
            <source>Nobody has written why the control was chosen.</source>
            <translation>Niemand hat festgehalten, warum die Sicherheitsmaßnahme gewählt wurde.</translation>
        </message>
        <message>
            <source>Write the decision and its reason.</source>
            <translation>Halten Sie die Entscheidung und ihre Begründung fest.</translation>
        </message>
        <message>
            <source>The control of an external party is not agreed with it.</source>
            <translation>Die Sicherheitsmaßnahme für eine externe Partei ist nicht mit ihr vereinbart.</translation>
        </message>
        <message>
            <source>Agree on it and tick “Agreed with the party”.</source>
            <translation>Vereinbaren Sie sie und setzen Sie das Häkchen „Mit der Partei vereinbart“.</translation>
        </message>
        <message>
            <source>The party has access to information without an agreed control.</source>
            <translation>Die Partei hat Zugriff auf Informationen ohne vereinbarte Sicherheitsmaßnahme.</translation>
        </message>
        <message>
            <source>Add a security control for this party and agree on it.</source>
            <translation>Ergänzen Sie eine Sicherheitsmaßnahme für diese Partei und vereinbaren Sie sie.</translation>
        </message>
        <message>
            <source>The impact on customers is missing.</source>
            <translation>Die Auswirkung auf Kunden fehlt.</translation>
        </message>
        <message>
            <source>Write what customers would notice, or “none” with the reason.</source>
            <translation>Beschreiben Sie, was Kunden bemerken würden, oder schreiben Sie „keine“ mit Begründung.</translation>
        </message>
        <message>
            <source>The scope names no organization.</source>
            <translation>Der Anwendungsbereich nennt keine Organisation.</translation>
        </message>
        <message>
            <source>Write the name of the organization in the engagement.</source>
            <translation>Geben Sie im Auftrag den Namen der Organisation an.</translation>
        </message>
        <message>
            <source>No service is in the scope.</source>
            <translation>Kein Service liegt im Anwendungsbereich.</translation>
        </message>
        <message>
            <source>Enter the services and tick “In the scope of the SMS”.</source>
            <translation>Geben Sie die Services ein und setzen Sie das Häkchen „Im Anwendungsbereich des SMS“.</translation>
        </message>
        <message>
            <source>An active agreement covers a service that is not in the scope: %1.</source>
            <translation>Eine aktive Vereinbarung deckt einen Service ab, der nicht im Anwendungsbereich liegt: %1.</translation>
        </message>
        <message>
            <source>Take the service into the scope, or out of the agreement.</source>
            <translation>Nehmen Sie den Service in den Anwendungsbereich auf oder aus der Vereinbarung heraus.</translation>
        </message>
        <message>
            <source>Keep a part in your own hands, or narrow the scope. See clause 8.2.3.</source>
            <translation>Behalten Sie einen Teil in der eigenen Hand oder verkleinern Sie den Anwendungsbereich. Siehe Abschnitt 8.2.3.</translation>
        </message>
        <message>
            <source>All services of the scope are operated by other parties.</source>
            <translation>Alle Services des Anwendungsbereichs werden von anderen Parteien betrieben.</translation>
        </message>
        <message>
            <source>All components are operated by other parties.</source>
            <translation>Alle Komponenten werden von anderen Parteien betrieben.</translation>
        </message>
        <message>
            <source>All processes are operated by other parties.</source>
            <translation>Alle Prozesse werden von anderen Parteien betrieben.</translation>
        </message>
        <message>
            <source>Nobody has decided whether climate change is relevant.</source>
            <translation>Niemand hat entschieden, ob der Klimawandel relevant ist.</translation>
        </message>
        <message>
            <source>Record the decision with reason, date and approval.</source>
            <translation>Erfassen Sie die Entscheidung mit Begründung, Datum und Freigabe.</translation>
        </message>
        <message>
            <source>More than one climate decision is in force.</source>
            <translation>Mehr als eine Klimaentscheidung ist in Kraft.</translation>
        </message>
        <message>
            <source>Leave “In force” ticked at the latest decision only.</source>
            <translation>Lassen Sie das Häkchen „In Kraft“ nur bei der neuesten Entscheidung gesetzt.</translation>
        </message>
        <message>
            <source>The climate decision is incomplete.</source>
            <translation>Die Klimaentscheidung ist unvollständig.</translation>
        </message>
        <message>
            <source>Give decision, reason, date and who approved it.</source>
            <translation>Geben Sie Entscheidung, Begründung, Datum und die freigebende Person an.</translation>
        </message>
        <message>
            <source>The file holds more than one client engagement.</source>
            <translation>Die Datei enthält mehr als einen Kundenauftrag.</translation>
        </message>
        <message>
            <source>Keep each client in a project file of its own.</source>
            <translation>Führen Sie jeden Kunden in einer eigenen Projektdatei.</translation>
        </message>
        <message>
            <source>Complete the service, or change its status or scope.</source>
            <translation>Vervollständigen Sie den Service oder ändern Sie seinen Status oder seine Zugehörigkeit zum Anwendungsbereich.</translation>
        </message>
        <message>
            <source>The live service has no owner.</source>
            <translation>Der Service in Betrieb hat keinen Serviceeigner.</translation>
        </message>
        <message>
            <source>The live service is not described.</source>
            <translation>Der Service in Betrieb ist nicht beschrieben.</translation>
        </message>
        <message>
            <source>The live service has no intended outcome.</source>
            <translation>Der Service in Betrieb hat kein beabsichtigtes Ergebnis.</translation>
        </message>
        <message>
            <source>The live service has no criticality.</source>
            <translation>Der Service in Betrieb hat keine Kritikalität.</translation>
        </message>
        <message>
            <source>The live service has neither an active SLA nor agreed terms.</source>
            <translation>Der Service in Betrieb hat weder ein aktives SLA noch vereinbarte Bedingungen.</translation>
        </message>
        <message>
            <source>Enter the SLA, or say where the terms are agreed.</source>
            <translation>Geben Sie das SLA ein oder sagen Sie, wo die Bedingungen vereinbart sind.</translation>
        </message>
        <message>
            <source>The service is removed or transferred, but has no end.</source>
            <translation>Der Service ist außer Betrieb oder übergeben, hat aber kein Ende.</translation>
        </message>
        <message>
            <source>Enter its last day of operation.</source>
            <translation>Geben Sie seinen letzten Tag des Betriebs ein.</translation>
        </message>
        <message>
            <source>The service is live, but its end has passed.</source>
            <translation>Der Service ist in Betrieb, aber sein Ende ist überschritten.</translation>
        </message>
        <message>
            <source>Set it to removed or transferred, or clear the end.</source>
            <translation>Setzen Sie ihn auf „Außer Betrieb“ oder „Übergeben“ oder leeren Sie das Ende.</translation>
        </message>
        <message>
            <source>The service level target comes from no documented service requirement.</source>
            <translation>Das Service-Level-Ziel stammt aus keiner dokumentierten Serviceanforderung.</translation>
        </message>
        <message>
            <source>Choose the requirement, or write it down.</source>
            <translation>Wählen Sie die Anforderung oder schreiben Sie sie auf.</translation>
        </message>
        <message>
            <source>The configuration item has no type.</source>
            <translation>Das Konfigurationselement hat keinen Typ.</translation>
        </message>
        <message>
            <source>Choose the type, or add it.</source>
            <translation>Wählen Sie den Typ oder legen Sie ihn an.</translation>
        </message>
        <message>
            <source>The configuration item is related to no other.</source>
            <translation>Das Konfigurationselement steht mit keinem anderen in Beziehung.</translation>
        </message>
        <message>
            <source>Add a relation, or say in the type that such items may stand alone.</source>
            <translation>Ergänzen Sie eine Beziehung oder legen Sie beim Typ fest, dass solche Elemente allein stehen dürfen.</translation>
        </message>
        <message>
            <source>The configuration item has no identifier.</source>
            <translation>Das Konfigurationselement hat keine Kennung.</translation>
        </message>
        <message>
            <source>Give it a unique identifier.</source>
            <translation>Geben Sie ihm eine eindeutige Kennung.</translation>
        </message>
        <message>
            <source>The identifier “%1” is used more than once.</source>
            <translation>Die Kennung „%1“ wird mehr als einmal verwendet.</translation>
        </message>
        <message>
            <source>Give each item its own identifier, or remove the duplicate.</source>
            <translation>Geben Sie jedem Element eine eigene Kennung oder entfernen Sie das doppelte.</translation>
        </message>
        <message>
            <source>The live service is no configuration item.</source>
            <translation>Der Service in Betrieb ist kein Konfigurationselement.</translation>
        </message>
        <message>
            <source>Add a configuration item that stands for the service.</source>
            <translation>Ergänzen Sie ein Konfigurationselement, das für den Service steht.</translation>
        </message>
        <message>
            <source>The service depends on itself through other services.</source>
            <translation>Der Service hängt über andere Services von sich selbst ab.</translation>
        </message>
        <message>
            <source>Take out the dependency that is not real, or split a service.</source>
            <translation>Entfernen Sie die Abhängigkeit, die nicht wirklich besteht, oder teilen Sie einen Service auf.</translation>
        </message>
        <message>
            <source>The configuration item was not verified within the interval of its type.</source>
            <translation>Das Konfigurationselement wurde nicht im Abstand seines Typs geprüft.</translation>
        </message>
        <message>
            <source>Compare the record with the thing itself and enter the day.</source>
            <translation>Vergleichen Sie den Datensatz mit der Wirklichkeit und geben Sie das Datum ein.</translation>
        </message>
        <message>
            <source>No discount rate is stated; the figures count with 0 %.</source>
            <translation>Es ist kein Zinssatz angegeben; gerechnet wird mit 0 %.</translation>
        </message>
        <message>
            <source>Ask finance for the usual rate.</source>
            <translation>Fragen Sie die Finanzabteilung nach dem üblichen Satz.</translation>
        </message>
        <message>
            <source>No horizon is stated; the figures count %1 years.</source>
            <translation>Es ist kein Zeitraum angegeben; gerechnet wird mit %1 Jahren.</translation>
        </message>
        <message>
            <source>Agree the horizon with the sponsor.</source>
            <translation>Vereinbaren Sie den Zeitraum mit dem Auftraggeber.</translation>
        </message>
        <message>
            <source>No alternative means doing nothing, so nothing shows what waiting costs.</source>
            <translation>Keine Alternative bedeutet Nichtstun, deshalb zeigt nichts, was Abwarten kostet.</translation>
        </message>
        <message>
            <source>Add it, and say what happens then.</source>
            <translation>Fügen Sie sie hinzu und sagen Sie, was dann geschieht.</translation>
        </message>
        <message>
            <source>There is only one alternative: nothing is compared.</source>
            <translation>Es gibt nur eine Alternative: Nichts wird verglichen.</translation>
        </message>
        <message>
            <source>Add another way to reach the goal.</source>
            <translation>Fügen Sie einen anderen Weg zum Ziel hinzu.</translation>
        </message>
        <message>
            <source>No alternative is recommended.</source>
            <translation>Keine Alternative wird empfohlen.</translation>
        </message>
        <message>
            <source>Tick “Recommended” at the one the sponsor is asked to approve.</source>
            <translation>Haken Sie „Empfohlen“ bei der an, die der Auftraggeber genehmigen soll.</translation>
        </message>
        <message>
            <source>%1 alternatives are recommended.</source>
            <translation>%1 Alternativen werden empfohlen.</translation>
        </message>
        <message>
            <source>Leave “Recommended” at one of them.</source>
            <translation>Lassen Sie „Empfohlen“ bei einer davon.</translation>
        </message>
        <message>
            <source>The benefit “%1” has no basis.</source>
            <translation>Der Nutzen „%1“ hat keine Grundlage.</translation>
        </message>
        <message>
            <source>Say where the figure comes from.</source>
            <translation>Sagen Sie, woher die Zahl kommt.</translation>
        </message>
        <message>
            <source>Money in %1, but the project counts in %2: “%3”.</source>
            <translation>Geld in %1, das Projekt rechnet aber in %2: „%3“.</translation>
        </message>
        <message>
            <source>Convert the amount, and write the rate and the converted amount into the basis.</source>
            <translation>Rechnen Sie den Betrag um und schreiben Sie Kurs und umgerechneten Betrag in die Grundlage.</translation>
        </message>
        <message>
            <source>The recommended alternative has no running cost.</source>
            <translation>Die empfohlene Alternative hat keine laufenden Kosten.</translation>
        </message>
        <message>
            <source>Add what the system costs after certification, every year.</source>
            <translation>Fügen Sie hinzu, was das System nach der Zertifizierung jedes Jahr kostet.</translation>
        </message>
        <message>
            <source>The recommended alternative states no opportunity cost.</source>
            <translation>Die empfohlene Alternative nennt keine Opportunitätskosten.</translation>
        </message>
        <message>
            <source>Say what cannot be done or earned meanwhile, or enter 0.</source>
            <translation>Sagen Sie, was in der Zeit nicht getan oder verdient werden kann, oder geben Sie 0 ein.</translation>
        </message>
        <message>
            <source>%1 % of the benefits are of low certainty.</source>
            <translation>%1 % des Nutzens sind wenig gesichert.</translation>
        </message>
        <message>
            <source>Find a better basis, or show a cautious case beside it.</source>
            <translation>Finden Sie eine bessere Grundlage, oder zeigen Sie einen vorsichtigen Fall daneben.</translation>
        </message>
        <message>
            <source>Another alternative is worth more than the recommended one.</source>
            <translation>Eine andere Alternative ist mehr wert als die empfohlene.</translation>
        </message>
        <message>
            <source>Say under “Assessment” why it is recommended.</source>
            <translation>Sagen Sie unter „Beurteilung“, warum sie empfohlen wird.</translation>
        </message>
        <message>
            <source>The recommended alternative has no costs and no benefits.</source>
            <translation>Die empfohlene Alternative hat weder Kosten noch Nutzen.</translation>
        </message>
        <message>
            <source>Add its lines below.</source>
            <translation>Fügen Sie unten ihre Zeilen hinzu.</translation>
        </message>
        <message>
            <source>The process “%1” has no accountable owner.</source>
            <translation>Der Prozess „%1“ hat keinen rechenschaftspflichtigen Eigner.</translation>
        </message>
        <message>
            <source>Choose the person who answers for it.</source>
            <translation>Wählen Sie die Person, die für ihn einsteht.</translation>
        </message>
        <message>
            <source>The process “%1” has two accountable roles: %2 and %3.</source>
            <translation>Der Prozess „%1“ hat zwei rechenschaftspflichtige Rollen: %2 und %3.</translation>
        </message>
        <message>
            <source>Leave the A of its activities with one role in the RACI matrix, or give the other activity to its own process.</source>
            <translation>Lassen Sie das A seiner Tätigkeiten in der RACI-Matrix bei einer Rolle, oder geben Sie der anderen Tätigkeit einen eigenen Prozess.</translation>
        </message>
        <message>
            <source>The process “%1” has two accountable owners: %2 in the process register, and the role %3 in the RACI matrix, which this person does not hold.</source>
            <translation>Der Prozess „%1“ hat zwei rechenschaftspflichtige Eigner: %2 im Prozessregister und die Rolle %3 in der RACI-Matrix, die diese Person nicht innehat.</translation>
        </message>
        <message>
            <source>Appoint the owner to the role, or change one of the two.</source>
            <translation>Berufen Sie den Eigner in die Rolle, oder ändern Sie eines von beiden.</translation>
        </message>
        <message>
            <source>No continuity plan covers the service “%1”.</source>
            <translation>Kein Kontinuitätsplan deckt den Service „%1“ ab.</translation>
        </message>
        <message>
            <source>Add it to a continuity plan, or write one with the result of the risk assessment. See clause 8.7.2.</source>
            <translation>Nehmen Sie ihn in einen Kontinuitätsplan auf, oder schreiben Sie einen mit dem Ergebnis der Risikobeurteilung. Siehe Abschnitt 8.7.2.</translation>
        </message>
        <message>
            <source>The service “%1” has no availability requirement or target.</source>
            <translation>Der Service „%1“ hat weder Verfügbarkeitsanforderung noch -ziel.</translation>
        </message>
        <message>
            <source>Enter what was agreed in the availability register. See clause 8.7.1.</source>
            <translation>Tragen Sie das Vereinbarte in das Verfügbarkeitsregister ein. Siehe Abschnitt 8.7.1.</translation>
        </message>
        <message>
            <source>No capacity is recorded for the service “%1”.</source>
            <translation>Für den Service „%1“ ist keine Kapazität festgehalten.</translation>
        </message>
        <message>
            <source>Enter people, technology, information and money it needs. See clause 8.4.3.</source>
            <translation>Tragen Sie ein, welche Menschen, Technik, Informationen und Mittel er braucht. Siehe Abschnitt 8.4.3.</translation>
        </message>
        <message>
            <source>The tolerated deviation is not above zero.</source>
            <translation>Die geduldete Abweichung ist nicht größer als null.</translation>
        </message>
        <message>
            <source>Say how far from the target is still good, in its unit.</source>
            <translation>Sagen Sie in der Einheit der Kennzahl, wie weit vom Ziel noch gut ist.</translation>
        </message>
        <message>
            <source>The statement names no organizational unit.</source>
            <translation>Die Aussage nennt keine Organisationseinheit.</translation>
        </message>
        <message>
            <source>Add the units that plan and deliver the services.</source>
            <translation>Fügen Sie die Einheiten hinzu, die die Services planen und erbringen.</translation>
        </message>
        <message>
            <source>The statement names no site.</source>
            <translation>Die Aussage nennt keinen Standort.</translation>
        </message>
        <message>
            <source>Add the places where the work is done; auditors plan their visits by them.</source>
            <translation>Fügen Sie die Orte hinzu, an denen die Arbeit getan wird; danach planen Auditoren ihre Besuche.</translation>
        </message>
        <message>
            <source>No customer receives a service of the scope.</source>
            <translation>Kein Kunde erhält einen Service des Anwendungsbereichs.</translation>
        </message>
        <message>
            <source>Enter who receives the services.</source>
            <translation>Tragen Sie ein, wer die Services erhält.</translation>
        </message>
        <message>
            <source>“%1” is outside the scope without a reason.</source>
            <translation>„%1“ liegt ohne Begründung außerhalb des Anwendungsbereichs.</translation>
        </message>
        <message>
            <source>Write why it may be left out.</source>
            <translation>Schreiben Sie, warum es wegbleiben darf.</translation>
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
        <message numerus="yes">
            <source>%n item(s) inherited or carried over that nobody has confirmed.</source>
            <translation>
                <numerusform>%n geerbte oder übernommene Anforderung, die niemand bestätigt hat.</numerusform>
                <numerusform>%n geerbte oder übernommene Anforderungen, die niemand bestätigt hat.</numerusform>
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
        <message>
            <source>Decide here</source>
            <translation>Hier entscheiden</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>Tabelle: %1</translation>
        </message>
    </context>
    <context>
        <name>RiskGrid</name>
        <message>
            <source>up to %1: small</source>
            <translation>bis %1: klein</translation>
        </message>
        <message>
            <source>up to %1: may be accepted</source>
            <translation>bis %1: darf hingenommen werden</translation>
        </message>
        <message>
            <source>between: treat or sign</source>
            <translation>dazwischen: behandeln oder unterschreiben</translation>
        </message>
        <message>
            <source>from %1: worth an action</source>
            <translation>ab %1: eine Maßnahme wert</translation>
        </message>
        <message>
            <source>from %1: needs an action</source>
            <translation>ab %1: braucht eine Maßnahme</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>after treatment</source>
            <translation>nach der Behandlung</translation>
        </message>
        <message>
            <source>Likelihood %1, impact %2, score %3</source>
            <translation>Wahrscheinlichkeit %1, Auswirkung %2, Punktzahl %3</translation>
        </message>
        <message>
            <source>nothing here</source>
            <translation>hier nichts</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Eintrittswahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Auswirkung</translation>
        </message>
        <message numerus="yes">
            <source>%n move(s) from score %1 to score %2.</source>
            <translation>
                <numerusform>%n geht von Punktzahl %1 zu Punktzahl %2.</numerusform>
                <numerusform>%n gehen von Punktzahl %1 zu Punktzahl %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RiskReport</name>
        <message>
            <source>Risks and opportunities by score</source>
            <translation>Risiken und Chancen nach Punktzahl</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
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
            <source>Treatment</source>
            <translation>Behandlung</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>hingenommen</translation>
        </message>
        <message>
            <source>Risks before treatment</source>
            <translation>Risiken vor der Behandlung</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Nicht eingestuft</translation>
        </message>
        <message>
            <source>Risks after treatment</source>
            <translation>Risiken nach der Behandlung</translation>
        </message>
        <message>
            <source>Without a residual score</source>
            <translation>Ohne Restpunktzahl</translation>
        </message>
        <message>
            <source>What treatment moves</source>
            <translation>Was die Behandlung bewegt</translation>
        </message>
        <message>
            <source>Not rated before and after</source>
            <translation>Vorher und nachher nicht eingestuft</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Risikomatrix</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high before treatment</source>
            <translation>
                <numerusform>%n vor der Behandlung hoch</numerusform>
                <numerusform>%n vor der Behandlung hoch</numerusform>
            </translation>
        </message>
        <message>
            <source>Score is likelihood times impact, each from 1 to 5. A score of at most %1 may be accepted; from %2 on an action with owner and due date is needed.</source>
            <translation>Die Punktzahl ist Wahrscheinlichkeit mal Auswirkung, je von 1 bis 5. Bis %1 darf ein Risiko hingenommen werden; ab %2 braucht es eine Maßnahme mit Verantwortlichem und Termin.</translation>
        </message>
        <message>
            <source>Before treatment</source>
            <translation>Vor der Behandlung</translation>
        </message>
        <message>
            <source>After treatment: the cell nearest to the one before that has the residual score</source>
            <translation>Nach der Behandlung: das Feld mit der Restpunktzahl, das dem vorherigen am nächsten liegt</translation>
        </message>
        <message>
            <source>Risk by risk</source>
            <translation>Risiko für Risiko</translation>
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
        <name>ScopeReport</name>
        <message>
            <source>Parts of the scope</source>
            <translation>Teile des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>What is outside the scope, with the reason</source>
            <translation>Was außerhalb des Anwendungsbereichs liegt, mit der Begründung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Operated by</source>
            <translation>Betrieben von</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>keine Begründung angegeben</translation>
        </message>
        <message>
            <source>Inside the scope</source>
            <translation>Innerhalb des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>Outside the scope</source>
            <translation>Außerhalb des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>Scope of the service management system</source>
            <translation>Anwendungsbereich des Servicemanagementsystems</translation>
        </message>
        <message>
            <source>Clause 4.3</source>
            <translation>Abschnitt 4.3</translation>
        </message>
        <message>
            <source>Open points</source>
            <translation>Offene Punkte</translation>
        </message>
    </context>
    <context>
        <name>ScopeWords</name>
        <message>
            <source>the organization</source>
            <translation>der Organisation</translation>
        </message>
        <message>
            <source>The service management system of %1 covers the planning, design, transition, operation and improvement of the service %2.</source>
            <translation>Das Servicemanagementsystem von %1 umfasst Planung, Gestaltung, Überführung, Erbringung und Verbesserung des Service %2.</translation>
        </message>
        <message>
            <source>The service management system of %1 covers the planning, design, transition, operation and improvement of the services %2.</source>
            <translation>Das Servicemanagementsystem von %1 umfasst Planung, Gestaltung, Überführung, Erbringung und Verbesserung der Services %2.</translation>
        </message>
        <message>
            <source>They are delivered to %1.</source>
            <translation>Sie werden für %1 erbracht.</translation>
        </message>
        <message>
            <source>Internal customers are %1.</source>
            <translation>Interne Kunden sind %1.</translation>
        </message>
        <message>
            <source>The work is done by %1.</source>
            <translation>Die Arbeit wird von %1 getan.</translation>
        </message>
        <message>
            <source>The work is done at %1.</source>
            <translation>Die Arbeit wird an folgenden Standorten getan: %1.</translation>
        </message>
        <message>
            <source>The work is done by %1, at %2.</source>
            <comment>units, sites</comment>
            <translation>Die Arbeit wird von %1 getan, an folgenden Standorten: %2.</translation>
        </message>
        <message>
            <source>The technology in the scope is %1.</source>
            <translation>Zur Technik im Anwendungsbereich gehören %1.</translation>
        </message>
        <message>
            <source>Its boundaries are %1.</source>
            <translation>Seine Grenzen sind %1.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>party, what it operates</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Other parties operate parts of it under the control of the organization: %1.</source>
            <translation>Andere Parteien betreiben Teile davon unter der Steuerung der Organisation: %1.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what is outside, reason</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not part of the scope: %1.</source>
            <translation>Nicht zum Anwendungsbereich gehören: %1.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>list, last of it</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Organizational units</source>
            <translation>Organisationseinheiten</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Technik</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>All requirements of clauses 4 to 10 of ISO/IEC 20000-1 apply; none is excluded.</source>
            <translation>Alle Anforderungen der Abschnitte 4 bis 10 von ISO/IEC 20000-1 gelten; keine ist ausgenommen.</translation>
        </message>
    </context>
    <context>
        <name>ServiceMapReport</name>
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n Widerspruch</numerusform>
                <numerusform>%n Widersprüche</numerusform>
            </translation>
        </message>
        <message>
            <source>Contradictions with what to do</source>
            <translation>Widersprüche und was zu tun ist</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Service map</source>
            <translation>Servicelandkarte</translation>
        </message>
        <message>
            <source>contradictions</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parteien</translation>
        </message>
        <message>
            <source>An arrow leads to what something rests on. Dashed: no agreement in force. A sign counts contradictions.</source>
            <translation>Ein Pfeil führt zu dem, worauf etwas ruht. Gestrichelt: keine Vereinbarung in Kraft. Ein Zeichen zählt Widersprüche.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Widersprüche</translation>
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
        <message>
            <source>“%1” is no number with at most %2 decimal places. Write it like 99.5 or leave the cell empty.</source>
            <translation>„%1“ ist keine Zahl mit höchstens %2 Nachkommastellen. Schreiben Sie sie wie 99.5 oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>%1 was not imported: %2</source>
            <translation>%1 wurde nicht importiert: %2</translation>
        </message>
        <message>
            <source>the column “%1” is not known. Use some of: %2.</source>
            <translation>die Spalte „%1“ ist nicht bekannt. Verwenden Sie einige von: %2.</translation>
        </message>
        <message>
            <source>the column “%1” is there twice. Keep one of them.</source>
            <translation>die Spalte „%1“ ist doppelt vorhanden. Behalten Sie eine davon.</translation>
        </message>
        <message>
            <source>row %1 has more cells than there are headings. Check the separators.</source>
            <translation>Zeile %1 hat mehr Zellen, als es Überschriften gibt. Prüfen Sie die Trennzeichen.</translation>
        </message>
        <message>
            <source>it is no JSON (%1 at byte %2).</source>
            <translation>die Datei ist kein JSON (%1 bei Byte %2).</translation>
        </message>
        <message>
            <source>it holds the register “%1”. Import it there.</source>
            <translation>die Datei enthält das Register „%1“. Importieren Sie sie dort.</translation>
        </message>
        <message>
            <source>“%1” is no text that fits.</source>
            <translation>„%1“ ist kein passender Text.</translation>
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3.</source>
            <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
        </message>
        <message>
            <source>“%1” is no date. Write it like 2026-03-31.</source>
            <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-03-31.</translation>
        </message>
        <message>
            <source>“%1” is no number that fits. Write it like 99.5, with at most %2 decimal places and no less than %3.</source>
            <translation>„%1“ ist keine passende Zahl. Schreiben Sie sie wie 99.5, mit höchstens %2 Nachkommastellen und nicht kleiner als %3.</translation>
        </message>
        <message>
            <source>“%1” is not the id, code or title of one record in “%2”.</source>
            <translation>„%1“ ist nicht die ID, das Kennzeichen oder der Titel genau eines Datensatzes in „%2“.</translation>
        </message>
        <message>
            <source>“%1” is no file of this project. Attach it there.</source>
            <translation>„%1“ ist keine Datei dieses Projekts. Hängen Sie sie dort an.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Inherit %n item(s) from %1</source>
            <translation>
                <numerusform>%n Anforderung aus %1 übernehmen</numerusform>
                <numerusform>%n Anforderungen aus %1 übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be written: a register is written as CSV, JSON or XLSX. Let the name end in .csv, .json or .xlsx.</source>
            <translation>%1 kann nicht geschrieben werden: Ein Register wird als CSV, JSON oder XLSX geschrieben. Lassen Sie den Namen auf .csv, .json oder .xlsx enden.</translation>
        </message>
        <message>
            <source>“%1” is no id. Leave the cell empty for a new record.</source>
            <translation>„%1“ ist keine ID. Lassen Sie die Zelle für einen neuen Datensatz leer.</translation>
        </message>
        <message>
            <source>Another row above means the same record. Keep one.</source>
            <translation>Eine andere Zeile weiter oben meint denselben Datensatz. Behalten Sie eine davon.</translation>
        </message>
        <message>
            <source>“%1” is empty. Write which record it is part of.</source>
            <translation>„%1“ ist leer. Geben Sie an, zu welchem Datensatz die Zeile gehört.</translation>
        </message>
        <message>
            <source>Register people, roles and context</source>
            <translation>Personen, Rollen und Kontext erfassen</translation>
        </message>
        <message>
            <source>Register services and agreements</source>
            <translation>Services und Vereinbarungen erfassen</translation>
        </message>
        <message>
            <source>Register documents, processes and measures</source>
            <translation>Dokumente, Prozesse und Messgrößen erfassen</translation>
        </message>
        <message>
            <source>Register actions and changes</source>
            <translation>Maßnahmen und Änderungen erfassen</translation>
        </message>
        <message>
            <source>Register business case, audits and steps</source>
            <translation>Business Case, Audits und Schritte erfassen</translation>
        </message>
        <message>
            <source>There is no line below the headings. Add a line for each clause of the 2011 edition.</source>
            <translation>Unter den Überschriften steht keine Zeile. Fügen Sie je Abschnitt der Ausgabe 2011 eine Zeile ein.</translation>
        </message>
        <message>
            <source>The column with the clause numbers of the 2011 edition is missing. Add it, for example with 8.2 in a row.</source>
            <translation>Die Spalte mit den Abschnittsnummern der Ausgabe 2011 fehlt. Fügen Sie sie ein, zum Beispiel mit 8.2 in einer Zeile.</translation>
        </message>
        <message>
            <source>There is neither a column “status” nor a column “percent”. Add one of them.</source>
            <translation>Es gibt weder eine Spalte „status“ noch eine Spalte „percent“. Fügen Sie eine davon ein.</translation>
        </message>
        <message>
            <source>These columns are not known and were left out: %1.</source>
            <translation>Diese Spalten sind unbekannt und wurden ausgelassen: %1.</translation>
        </message>
        <message>
            <source>The clause number is missing. Add it or remove the row.</source>
            <translation>Die Abschnittsnummer fehlt. Ergänzen Sie sie oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>“%1” is no percentage from 0 to 100. Correct it or leave the cell empty.</source>
            <translation>„%1“ ist kein Prozentwert von 0 bis 100. Berichtigen Sie ihn oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>2011 assessment, clause %1: %2</source>
            <translation>Bewertung nach Ausgabe 2011, Abschnitt %1: %2</translation>
        </message>
        <message>
            <source>Carry over %1 from the 2011 edition</source>
            <translation>%1 aus der Ausgabe 2011 übernehmen</translation>
        </message>
        <message>
            <source>No clause of the 2011 edition with requirements; nothing is carried over.</source>
            <translation>Kein Abschnitt der Ausgabe 2011 mit Anforderungen; es wird nichts übernommen.</translation>
        </message>
        <message>
            <source>The row gives no score; its items stay open.</source>
            <translation>Die Zeile enthält keine Bewertung; ihre Anforderungen bleiben offen.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) scored</source>
            <translation>
                <numerusform>%n Anforderung bewertet</numerusform>
                <numerusform>%n Anforderungen bewertet</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is carried over.</source>
            <translation>Es wird nichts übernommen.</translation>
        </message>
        <message>
            <source>Removed in 2018: %1.</source>
            <translation>2018 entfallen: %1.</translation>
        </message>
        <message numerus="yes">
            <source>One score for %n clause(s): check each.</source>
            <translation>
                <numerusform>Eine Bewertung für %n Abschnitt: bitte prüfen.</numerusform>
                <numerusform>Eine Bewertung für %n Abschnitte: bitte jeden prüfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a status already and keep it.</source>
            <translation>
                <numerusform>%n Anforderung hat schon einen Status und behält ihn.</numerusform>
                <numerusform>%n Anforderungen haben schon einen Status und behalten ihn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) always apply and stay open.</source>
            <translation>
                <numerusform>%n Anforderung gilt immer und bleibt offen.</numerusform>
                <numerusform>%n Anforderungen gelten immer und bleiben offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>split</source>
            <translation>aufgeteilt</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>zusammengeführt</translation>
        </message>
        <message>
            <source>relaxed</source>
            <translation>gelockert</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfallen</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are called “%1”. Name the id of the one you mean.</source>
            <translation>
                <numerusform>%n Dokument heißt „%1“. Nennen Sie die Kennung des gemeinten.</numerusform>
                <numerusform>%n Dokumente heißen „%1“. Nennen Sie die Kennung des gemeinten.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no document “%1” in the project. “document list” names them all.</source>
            <translation>Das Projekt hat kein Dokument „%1“. „document list“ nennt alle.</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like 1250.50, without a currency: all amounts are in the currency of the project, so convert those in another one first.</source>
            <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 1250.50, ohne Währung: Alle Beträge stehen in der Währung des Projekts, rechnen Sie solche in einer anderen also zuerst um.</translation>
        </message>
        <message>
            <source>it holds the error %1. Mend the formula or write the value.</source>
            <translation>sie enthält den Fehler %1. Beheben Sie die Formel oder schreiben Sie den Wert.</translation>
        </message>
        <message>
            <source>Write documents from templates</source>
            <translation>Dokumente aus Vorlagen schreiben</translation>
        </message>
        <message>
            <source>unpacked it would be larger than a register ever is. Copy the rows into a new workbook and import that.</source>
            <translation>ausgepackt wäre sie größer, als ein Register je ist. Kopieren Sie die Zeilen in eine neue Arbeitsmappe und lesen Sie diese ein.</translation>
        </message>
        <message>
            <source>it is damaged and cannot be unpacked. Open it in your spreadsheet program, save it again and import it once more.</source>
            <translation>sie ist beschädigt und lässt sich nicht auspacken. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie neu und lesen Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>%1, sheet “%2”, cell %3: %4</source>
            <comment>file, sheet, cell, what is wrong</comment>
            <translation>%1, Blatt „%2“, Zelle %3: %4</translation>
        </message>
        <message>
            <source>the sheet “%1” is damaged after row %2. Open it in your spreadsheet program, save it again and import it once more.</source>
            <translation>das Blatt „%1“ ist nach Zeile %2 beschädigt. Öffnen Sie es in Ihrer Tabellenkalkulation, speichern Sie neu und lesen Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>the sheet “%1” has more than %2 headings.</source>
            <translation>das Blatt „%1“ hat mehr als %2 Überschriften.</translation>
        </message>
        <message>
            <source>the sheet “%1” has more rows than a register takes at once (row %2). Split it and import one part after the other.</source>
            <translation>das Blatt „%1“ hat mehr Zeilen, als ein Register auf einmal aufnimmt (Zeile %2). Teilen Sie es und lesen Sie einen Teil nach dem anderen ein.</translation>
        </message>
        <message>
            <source>it is as long as a cell can be, so its end may be missing. Import this text as CSV or JSON.</source>
            <translation>sie ist so lang, wie eine Zelle sein kann, das Ende könnte also fehlen. Lesen Sie diesen Text als CSV oder JSON ein.</translation>
        </message>
        <message>
            <source>it stands under no heading. Write one or empty the cell.</source>
            <translation>sie steht unter keiner Überschrift. Schreiben Sie eine, oder leeren Sie die Zelle.</translation>
        </message>
        <message>
            <source>it holds no visible sheet. Choose a workbook that ends in .xlsx or .ods.</source>
            <translation>sie enthält kein sichtbares Blatt. Wählen Sie eine Arbeitsmappe, die auf .xlsx oder .ods endet.</translation>
        </message>
        <message>
            <source>The sheet “%1” was read, the other ones were left alone.</source>
            <translation>Das Blatt „%1“ wurde gelesen, die übrigen nicht.</translation>
        </message>
        <message>
            <source>it is an older workbook (.xls) or protected by a password. Save it as .xlsx without a password and import that.</source>
            <translation>sie ist eine ältere Arbeitsmappe (.xls) oder mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort als .xlsx und lesen Sie diese ein.</translation>
        </message>
        <message>
            <source>%1 was not imported: the sheet “%2” is empty. Write the names of the fields into its first row.</source>
            <translation>%1 wurde nicht eingelesen: Das Blatt „%2“ ist leer. Schreiben Sie die Namen der Felder in die erste Zeile.</translation>
        </message>
        <message>
            <source>its formula has no stored result, and formulas are not computed here. Save the workbook in your spreadsheet program or write the value.</source>
            <translation>ihre Formel hat kein gespeichertes Ergebnis, und Formeln werden hier nicht gerechnet. Speichern Sie die Arbeitsmappe in Ihrer Tabellenkalkulation, oder schreiben Sie den Wert.</translation>
        </message>
        <message>
            <source>its text is missing in the file. Write it anew.</source>
            <translation>ihr Text fehlt in der Datei. Schreiben Sie ihn neu.</translation>
        </message>
        <message>
            <source>“%1” is no number. Write it anew.</source>
            <translation>„%1“ ist keine Zahl. Schreiben Sie sie neu.</translation>
        </message>
        <message>
            <source>The first row names no fields. The cells were taken in the order of the list: %1.</source>
            <translation>Die erste Zeile nennt keine Felder. Die Zellen wurden in der Reihenfolge der Liste übernommen: %1.</translation>
        </message>
        <message>
            <source>There are %1 cells for %2 columns. Show more columns, or copy the headings too.</source>
            <translation>Es sind %1 Zellen bei %2 Spalten. Zeigen Sie mehr Spalten an oder kopieren Sie die Überschriften mit.</translation>
        </message>
        <message>
            <source>The clipboard</source>
            <translation>Die Zwischenablage</translation>
        </message>
        <message>
            <source>Paste into “%1”</source>
            <translation>In „%1“ einfügen</translation>
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
        <name>SpecialPages</name>
        <message>
            <source>Project plan</source>
            <translation>Projektplan</translation>
        </message>
        <message>
            <source>Schedule, effort and cost</source>
            <translation>Termine, Aufwand und Kosten</translation>
        </message>
        <message>
            <source>Business case</source>
            <translation>Business Case</translation>
        </message>
        <message>
            <source>What it costs and brings</source>
            <translation>Was es kostet und bringt</translation>
        </message>
        <message>
            <source>RACI matrix</source>
            <translation>RACI-Matrix</translation>
        </message>
        <message>
            <source>Activities and roles</source>
            <translation>Tätigkeiten und Rollen</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Risikomatrix</translation>
        </message>
        <message>
            <source>Likelihood and impact</source>
            <translation>Wahrscheinlichkeit und Auswirkung</translation>
        </message>
        <message>
            <source>Scope statement</source>
            <translation>Aussage zum Anwendungsbereich</translation>
        </message>
        <message>
            <source>What is inside and outside</source>
            <translation>Was drinnen und was draußen ist</translation>
        </message>
        <message>
            <source>Service map</source>
            <translation>Servicelandkarte</translation>
        </message>
        <message>
            <source>What rests on what, and contradictions</source>
            <translation>Was worauf ruht, und Widersprüche</translation>
        </message>
        <message>
            <source>KPI board</source>
            <translation>Kennzahlentafel</translation>
        </message>
        <message>
            <source>Values, targets, trends</source>
            <translation>Werte, Ziele, Verläufe</translation>
        </message>
        <message>
            <source>Competences</source>
            <translation>Kompetenzen</translation>
        </message>
        <message>
            <source>Who needs what and has it</source>
            <translation>Wer was braucht und hat</translation>
        </message>
        <message>
            <source>Communication plan</source>
            <translation>Kommunikationsplan</translation>
        </message>
        <message>
            <source>Who tells whom what and when</source>
            <translation>Wer wem wann was sagt</translation>
        </message>
    </context>
    <context>
        <name>SponsorWords</name>
        <message>
            <source>to invest in year 0</source>
            <translation>im Jahr 0 zu investieren</translation>
        </message>
        <message>
            <source>net present value</source>
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>return on investment</source>
            <translation>Rendite</translation>
        </message>
        <message>
            <source>until it has paid back</source>
            <translation>bis es sich bezahlt gemacht hat</translation>
        </message>
        <message>
            <source>The alternatives side by side</source>
            <translation>Die Alternativen nebeneinander</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>Investition</translation>
        </message>
        <message>
            <source>Net present value</source>
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation>Opportunitätskosten</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Payback</source>
            <translation>Amortisation</translation>
        </message>
        <message>
            <source>The largest costs and benefits</source>
            <translation>Die größten Kosten und Nutzen</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Largest costs and benefits</source>
            <translation>Größte Kosten und Nutzen</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmalig</translation>
        </message>
        <message>
            <source>Per year</source>
            <translation>Jährlich</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>Benefits that are not counted in money: %1.</source>
            <translation>Nutzen, der nicht in Geld gerechnet wird: %1.</translation>
        </message>
        <message>
            <source>Amounts in %1, years 0 to %2, discount rate %3 %. Worth is the net present value less opportunity cost; estimates, no promise.</source>
            <translation>Beträge in %1, Jahre 0 bis %2, Zinssatz %3 %. Wert ist der Kapitalwert abzüglich Opportunitätskosten; Schätzungen, keine Zusage.</translation>
        </message>
        <message>
            <source>the currency of the project</source>
            <translation>der Währung des Projekts</translation>
        </message>
        <message>
            <source>Decision of the sponsor</source>
            <translation>Entscheidung des Auftraggebers</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Auftraggeber</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>genehmigt</translation>
        </message>
        <message>
            <source>approved with conditions</source>
            <translation>mit Auflagen genehmigt</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>nicht genehmigt</translation>
        </message>
        <message>
            <source>No alternative is recommended yet</source>
            <translation>Noch keine Alternative empfohlen</translation>
        </message>
        <message>
            <source>The comparison below is for discussion; no decision is asked for.</source>
            <translation>Der Vergleich unten dient dem Gespräch; um eine Entscheidung wird nicht gebeten.</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Empfohlen: %1</translation>
        </message>
        <message>
            <source>Lines: sum of all amounts so far. Bars: what the year brings.</source>
            <translation>Linien: Summe aller Beträge bisher. Balken: was das Jahr bringt.</translation>
        </message>
        <message>
            <source>Business case: certification to ISO/IEC 20000-1</source>
            <translation>Business Case: Zertifizierung nach ISO/IEC 20000-1</translation>
        </message>
        <message>
            <source>Summary for the sponsor, %1</source>
            <translation>Zusammenfassung für den Auftraggeber, %1</translation>
        </message>
        <message>
            <source>Still open: </source>
            <translation>Noch offen: </translation>
        </message>
        <message>
            <source>Money over the years, sums so far</source>
            <translation>Geld über die Jahre, Summen bisher</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Jahr %1</translation>
        </message>
        <message>
            <source>Net amount of the year</source>
            <translation>Saldo des Jahres</translation>
        </message>
        <message>
            <source>name, not in the registers yet</source>
            <translation>Name, noch nicht in den Registern</translation>
        </message>
    </context>
    <context>
        <name>Staleness</name>
        <message>
            <source>the document</source>
            <translation>das Dokument</translation>
        </message>
        <message>
            <source>Brought in line with the registers: %1</source>
            <translation>An die Register angeglichen: %1</translation>
        </message>
    </context>
    <context>
        <name>StepGuide</name>
        <message>
            <source>accountable</source>
            <translation>rechenschaftspflichtig</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>durchführungsverantwortlich</translation>
        </message>
        <message>
            <source>consulted</source>
            <translation>konsultiert</translation>
        </message>
        <message>
            <source>informed</source>
            <translation>informiert</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Wozu er dient</translation>
        </message>
        <message>
            <source>Can start when</source>
            <translation>Kann beginnen, wenn</translation>
        </message>
        <message>
            <source>Done when</source>
            <translation>Fertig, wenn</translation>
        </message>
        <message>
            <source>How to judge it</source>
            <translation>Wie es zu beurteilen ist</translation>
        </message>
        <message>
            <source>Duration and effort (experience)</source>
            <translation>Dauer und Aufwand (Erfahrungswerte)</translation>
        </message>
        <message>
            <source>These steps wait for it: %1.</source>
            <translation>Diese Schritte warten darauf: %1.</translation>
        </message>
        <message>
            <source>May run beside: %1.</source>
            <translation>Kann gleichzeitig laufen mit: %1.</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Was getan wird</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>Ergebnis: %1</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Häufige Fehler</translation>
        </message>
        <message>
            <source>Instead: %1</source>
            <translation>Stattdessen: %1</translation>
        </message>
        <message>
            <source>%1 (%2 min)</source>
            <translation>%1 (%2 min)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Davor und danach</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) in all.</source>
            <translation>
                <numerusform>Insgesamt %n Minute.</numerusform>
                <numerusform>Insgesamt %n Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmende</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Zum Schluss</translation>
        </message>
        <message>
            <source>What comes out</source>
            <translation>Was entsteht</translation>
        </message>
        <message>
            <source>Good enough when: %1</source>
            <translation>Gut genug, wenn: %1</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Was benötigt wird</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>%1: %2</source>
            <comment>item, sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Complete the result, or correct its status.</source>
            <translation>Vervollständigen Sie das Ergebnis oder berichtigen Sie seinen Status.</translation>
        </message>
        <message>
            <source>there is no certification record</source>
            <translation>es gibt keinen Datensatz zur Zertifizierung</translation>
        </message>
        <message>
            <source>there is no certification decision</source>
            <translation>es gibt keine Zertifizierungsentscheidung</translation>
        </message>
        <message>
            <source>no finished audit of kind “%1”</source>
            <translation>kein abgeschlossenes Audit der Art „%1“</translation>
        </message>
        <message>
            <source>the expiry date is not set</source>
            <translation>das Ablaufdatum ist nicht festgelegt</translation>
        </message>
        <message>
            <source>the first surveillance is not set within twelve months of the decision</source>
            <translation>das erste Überwachungsaudit ist nicht binnen zwölf Monaten nach der Entscheidung angesetzt</translation>
        </message>
        <message>
            <source>the second surveillance is not set</source>
            <translation>das zweite Überwachungsaudit ist nicht angesetzt</translation>
        </message>
        <message>
            <source>the recertification is not set before expiry</source>
            <translation>die Rezertifizierung ist nicht vor dem Ablauf angesetzt</translation>
        </message>
        <message>
            <source>the stage 1 report has no date of receipt</source>
            <translation>der Bericht zu Stufe 1 hat kein Eingangsdatum</translation>
        </message>
        <message>
            <source>the date of stage 1 is not set</source>
            <translation>der Termin der Stufe 1 ist nicht festgelegt</translation>
        </message>
        <message numerus="yes">
            <source>%n area(s) of concern without a planned action</source>
            <translation>
                <numerusform>%n Problembereich ohne geplante Maßnahme</numerusform>
                <numerusform>%n Problembereiche ohne geplante Maßnahme</numerusform>
            </translation>
        </message>
        <message>
            <source>the date of stage 2 is not set</source>
            <translation>der Termin der Stufe 2 ist nicht festgelegt</translation>
        </message>
        <message>
            <source>stage 2 does not lie after stage 1</source>
            <translation>Stufe 2 liegt nicht nach Stufe 1</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory document(s) not published and current</source>
            <translation>
                <numerusform>%n Pflichtdokument nicht veröffentlicht und aktuell</numerusform>
                <numerusform>%n Pflichtdokumente nicht veröffentlicht und aktuell</numerusform>
            </translation>
        </message>
        <message>
            <source>no internal audit is done or dated before stage 2</source>
            <translation>vor Stufe 2 ist kein internes Audit durchgeführt oder angesetzt</translation>
        </message>
        <message>
            <source>no management review is done or dated before stage 2</source>
            <translation>vor Stufe 2 ist keine Managementbewertung durchgeführt oder angesetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n major(s) of stage 2 not closed</source>
            <translation>
                <numerusform>%n Hauptabweichung der Stufe 2 nicht abgeschlossen</numerusform>
                <numerusform>%n Hauptabweichungen der Stufe 2 nicht abgeschlossen</numerusform>
            </translation>
        </message>
        <message>
            <source>the majors are not verified within six months after stage 2</source>
            <translation>die Hauptabweichungen sind nicht binnen sechs Monaten nach Stufe 2 bestätigt</translation>
        </message>
        <message>
            <source>the certificate number is missing</source>
            <translation>die Zertifikatsnummer fehlt</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) of stage 2 without improvement or reason</source>
            <translation>
                <numerusform>%n Hinweis der Stufe 2 ohne Verbesserung oder Begründung</numerusform>
                <numerusform>%n Hinweise der Stufe 2 ohne Verbesserung oder Begründung</numerusform>
            </translation>
        </message>
        <message>
            <source>no surveillance audit is in the register</source>
            <translation>im Register steht kein Überwachungsaudit</translation>
        </message>
        <message numerus="yes">
            <source>%n surveillance finding(s) open beyond the due date</source>
            <translation>
                <numerusform>%n Feststellung der Überwachung über den Termin hinaus offen</numerusform>
                <numerusform>%n Feststellungen der Überwachung über den Termin hinaus offen</numerusform>
            </translation>
        </message>
        <message>
            <source>no surveillance audit in %1</source>
            <translation>kein Überwachungsaudit in %1</translation>
        </message>
        <message>
            <source>no year of surveillance has begun</source>
            <translation>noch kein Überwachungsjahr hat begonnen</translation>
        </message>
        <message>
            <source>no audit by the certification body yet</source>
            <translation>noch kein Audit durch die Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>no internal audit since the last external one</source>
            <translation>kein internes Audit seit dem letzten externen Audit</translation>
        </message>
        <message>
            <source>no management review since the last external audit</source>
            <translation>keine Managementbewertung seit dem letzten externen Audit</translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) not followed since the last external audit</source>
            <translation>
                <numerusform>%n Ziel seit dem letzten externen Audit nicht verfolgt</numerusform>
                <numerusform>%n Ziele seit dem letzten externen Audit nicht verfolgt</numerusform>
            </translation>
        </message>
        <message>
            <source>the recertification audit is not before expiry</source>
            <translation>das Rezertifizierungsaudit liegt nicht vor dem Ablauf</translation>
        </message>
        <message numerus="yes">
            <source>%n major(s) of the recertification not closed</source>
            <translation>
                <numerusform>%n Hauptabweichung der Rezertifizierung nicht abgeschlossen</numerusform>
                <numerusform>%n Hauptabweichungen der Rezertifizierung nicht abgeschlossen</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no new certification decision</source>
            <translation>es gibt keine neue Zertifizierungsentscheidung</translation>
        </message>
        <message>
            <source>the new decision lies after the expiry</source>
            <translation>die neue Entscheidung liegt nach dem Ablauf</translation>
        </message>
        <message>
            <source>neither restored within six months nor a new stage 2 agreed</source>
            <translation>weder binnen sechs Monaten wiederhergestellt noch eine neue Stufe 2 vereinbart</translation>
        </message>
        <message>
            <source>there is no internal audit</source>
            <translation>es gibt kein internes Audit</translation>
        </message>
        <message numerus="yes">
            <source>%n audit(s) without auditor</source>
            <translation>
                <numerusform>%n Audit ohne Auditor</numerusform>
                <numerusform>%n Audits ohne Auditor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audit(s) in which somebody audited own work</source>
            <translation>
                <numerusform>%n Audit, in dem jemand die eigene Arbeit auditiert hat</numerusform>
                <numerusform>%n Audits, in denen jemand die eigene Arbeit auditiert hat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audit(s) without criteria or scope</source>
            <translation>
                <numerusform>%n Audit ohne Kriterien oder Umfang</numerusform>
                <numerusform>%n Audits ohne Kriterien oder Umfang</numerusform>
            </translation>
        </message>
        <message>
            <source>no internal audit is finished</source>
            <translation>kein internes Audit ist abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%n finished audit(s) not reported to management</source>
            <translation>
                <numerusform>%n abgeschlossenes Audit nicht an die Leitung berichtet</numerusform>
                <numerusform>%n abgeschlossene Audits nicht an die Leitung berichtet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nonconformity(ies) without an action with owner and due date</source>
            <translation>
                <numerusform>%n Abweichung ohne Maßnahme mit verantwortlicher Person und Termin</numerusform>
                <numerusform>%n Abweichungen ohne Maßnahme mit verantwortlicher Person und Termin</numerusform>
            </translation>
        </message>
        <message>
            <source>no management review was held in the last year</source>
            <translation>im letzten Jahr fand keine Managementbewertung statt</translation>
        </message>
        <message numerus="yes">
            <source>%n of the twelve inputs without text or a reasoned none</source>
            <translation>
                <numerusform>%n der zwölf Eingaben ohne Text oder begründete Fehlanzeige</numerusform>
                <numerusform>%n der zwölf Eingaben ohne Text oder begründete Fehlanzeige</numerusform>
            </translation>
        </message>
        <message>
            <source>the decision on improvement is missing</source>
            <translation>die Entscheidung zu Verbesserungen fehlt</translation>
        </message>
        <message>
            <source>the decision on the need for change is missing</source>
            <translation>die Entscheidung zum Änderungsbedarf fehlt</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) of the review without owner or due date</source>
            <translation>
                <numerusform>%n Maßnahme der Managementbewertung ohne verantwortliche Person oder Termin</numerusform>
                <numerusform>%n Maßnahmen der Managementbewertung ohne verantwortliche Person oder Termin</numerusform>
            </translation>
        </message>
        <message>
            <source>no action is linked to the review</source>
            <translation>mit der Managementbewertung ist keine Maßnahme verknüpft</translation>
        </message>
        <message>
            <source>no participant has a role of top management</source>
            <translation>niemand unter den Teilnehmenden hat eine Rolle der obersten Leitung</translation>
        </message>
        <message>
            <source>the minutes are not attached to the review</source>
            <translation>das Protokoll ist nicht an die Managementbewertung angehängt</translation>
        </message>
        <message>
            <source>management review minutes</source>
            <translation>Protokoll der Managementbewertung</translation>
        </message>
        <message>
            <source>management review</source>
            <translation>Managementbewertung</translation>
        </message>
        <message>
            <source>the next management review has no date</source>
            <translation>die nächste Managementbewertung hat keinen Termin</translation>
        </message>
        <message>
            <source>“%1” is not in the document register</source>
            <translation>„%1“ steht nicht im Dokumentenregister</translation>
        </message>
        <message>
            <source>“%1” is not approved with approver and date</source>
            <translation>„%1“ ist nicht mit freigebender Person und Datum freigegeben</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>Auftraggeber</translation>
        </message>
        <message>
            <source>not audited: clause %1</source>
            <translation>nicht auditiert: Abschnitt %1</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) in scope not audited</source>
            <translation>
                <numerusform>%n Service im Anwendungsbereich nicht auditiert</numerusform>
                <numerusform>%n Services im Anwendungsbereich nicht auditiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) beyond the target time, not escalated</source>
            <translation>
                <numerusform>%n Beschwerde über der Zielzeit und nicht eskaliert</numerusform>
                <numerusform>%n Beschwerden über der Zielzeit und nicht eskaliert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s) beyond the target time, not escalated</source>
            <translation>
                <numerusform>%n Streitfall über der Zielzeit und nicht eskaliert</numerusform>
                <numerusform>%n Streitfälle über der Zielzeit und nicht eskaliert</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no assessment</source>
            <translation>es gibt keine Bewertung</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of clause 8 without process or document</source>
            <translation>
                <numerusform>%n Anforderung des Abschnitts 8 ohne Prozess oder Dokument</numerusform>
                <numerusform>%n Anforderungen des Abschnitts 8 ohne Prozess oder Dokument</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no processes</source>
            <translation>es gibt keine Prozesse</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without an approved description</source>
            <translation>
                <numerusform>%n Prozess ohne freigegebene Beschreibung</numerusform>
                <numerusform>%n Prozesse ohne freigegebene Beschreibung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without owner</source>
            <translation>
                <numerusform>%n Prozess ohne Prozesseigner</numerusform>
                <numerusform>%n Prozesse ohne Prozesseigner</numerusform>
            </translation>
        </message>
        <message>
            <source>no service is in scope</source>
            <translation>kein Service liegt im Anwendungsbereich</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without an agreement or its date</source>
            <translation>
                <numerusform>%n Service ohne Vereinbarung oder deren Datum</numerusform>
                <numerusform>%n Services ohne Vereinbarung oder deren Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplying party(ies) without contract or agreement</source>
            <translation>
                <numerusform>%n liefernde Partei ohne Vertrag oder Vereinbarung</numerusform>
                <numerusform>%n liefernde Parteien ohne Vertrag oder Vereinbarung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without performance criteria</source>
            <translation>
                <numerusform>%n Prozess ohne Leistungskriterien</numerusform>
                <numerusform>%n Prozesse ohne Leistungskriterien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a complete KPI</source>
            <translation>
                <numerusform>%n Prozess ohne vollständige Kennzahl</numerusform>
                <numerusform>%n Prozesse ohne vollständige Kennzahl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without an approved requirement</source>
            <translation>
                <numerusform>%n Service ohne freigegebene Anforderung</numerusform>
                <numerusform>%n Services ohne freigegebene Anforderung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without criticality</source>
            <translation>
                <numerusform>%n Service ohne Kritikalität</numerusform>
                <numerusform>%n Services ohne Kritikalität</numerusform>
            </translation>
        </message>
        <message>
            <source>change management policy</source>
            <translation>Richtlinie zum Änderungsmanagement</translation>
        </message>
        <message>
            <source>information security policy</source>
            <translation>Informationssicherheitspolitik</translation>
        </message>
        <message>
            <source>major incident procedure</source>
            <translation>Verfahren für Major Incidents</translation>
        </message>
        <message numerus="yes">
            <source>%n critical service(s) without a complete continuity plan</source>
            <translation>
                <numerusform>%n kritischer Service ohne vollständigen Kontinuitätsplan</numerusform>
                <numerusform>%n kritische Services ohne vollständigen Kontinuitätsplan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without availability and capacity targets</source>
            <translation>
                <numerusform>%n Service ohne Verfügbarkeits- und Kapazitätsziele</numerusform>
                <numerusform>%n Services ohne Verfügbarkeits- und Kapazitätsziele</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a status or a note that says why</source>
            <translation>
                <numerusform>%n Anforderung ohne Status oder begründende Notiz</numerusform>
                <numerusform>%n Anforderungen ohne Status oder begründende Notiz</numerusform>
            </translation>
        </message>
        <message>
            <source>the assessment is not approved</source>
            <translation>die Bewertung ist nicht freigegeben</translation>
        </message>
        <message>
            <source>no item is rated conforming or partial</source>
            <translation>keine Anforderung ist als konform oder teilweise konform bewertet</translation>
        </message>
        <message numerus="yes">
            <source>%n rated item(s) without evidence or its type</source>
            <translation>
                <numerusform>%n bewertete Anforderung ohne Nachweis oder dessen Art</numerusform>
                <numerusform>%n bewertete Anforderungen ohne Nachweis oder dessen Art</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without owner</source>
            <translation>
                <numerusform>%n Lücke ohne verantwortliche Person</numerusform>
                <numerusform>%n Lücken ohne verantwortliche Person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without effort</source>
            <translation>
                <numerusform>%n Lücke ohne Aufwand</numerusform>
                <numerusform>%n Lücken ohne Aufwand</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is assessed yet</source>
            <translation>noch ist nichts bewertet</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) not applicable without condition or reason</source>
            <translation>
                <numerusform>%n nicht anwendbare Anforderung ohne Bedingung oder Begründung</numerusform>
                <numerusform>%n nicht anwendbare Anforderungen ohne Bedingung oder Begründung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a capability level</source>
            <translation>
                <numerusform>%n Prozess ohne Fähigkeitsgrad</numerusform>
                <numerusform>%n Prozesse ohne Fähigkeitsgrad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory item(s) without a document or a noted gap</source>
            <translation>
                <numerusform>%n Eintrag der Pflichtliste ohne Dokument oder vermerkte Lücke</numerusform>
                <numerusform>%n Einträge der Pflichtliste ohne Dokument oder vermerkte Lücke</numerusform>
            </translation>
        </message>
        <message>
            <source>the client's licensed copy of the standard is not confirmed</source>
            <translation>das lizenzierte Exemplar der Norm beim Kunden ist nicht bestätigt</translation>
        </message>
        <message>
            <source>gap analysis report</source>
            <translation>Bericht zur Gap-Analyse</translation>
        </message>
        <message>
            <source>the gap analysis report is not approved by the sponsor</source>
            <translation>der Bericht zur Gap-Analyse ist nicht vom Auftraggeber freigegeben</translation>
        </message>
        <message>
            <source>the register of improvements is empty</source>
            <translation>das Register der Verbesserungen ist leer</translation>
        </message>
        <message>
            <source>improvement procedure</source>
            <translation>Verfahren für Verbesserungen</translation>
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without a score of the fit with objectives</source>
            <translation>
                <numerusform>%n freigegebene Verbesserung, deren Beitrag zu den Zielen nicht eingestuft ist</numerusform>
                <numerusform>%n freigegebene Verbesserungen, deren Beitrag zu den Zielen nicht eingestuft ist</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) the source of no improvement; confirm that none was found</source>
            <translation>
                <numerusform>%n Prozess, aus dem keine Verbesserung stammt; bestätigen Sie, dass keine gefunden wurde</numerusform>
                <numerusform>%n Prozesse, aus denen keine Verbesserung stammt; bestätigen Sie, dass keine gefunden wurde</numerusform>
            </translation>
        </message>
        <message>
            <source>no improvement has baseline, target, result and a verdict</source>
            <translation>keine Verbesserung hat Ausgangswert, Zielwert, Ergebnis und Urteil</translation>
        </message>
        <message>
            <source>no improvement is approved yet</source>
            <translation>noch ist keine Verbesserung freigegeben</translation>
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without a measurable target</source>
            <translation>
                <numerusform>%n freigegebene Verbesserung ohne messbaren Zielwert</numerusform>
                <numerusform>%n freigegebene Verbesserungen ohne messbaren Zielwert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without an owned action</source>
            <translation>
                <numerusform>%n freigegebene Verbesserung ohne Maßnahme mit verantwortlicher Person</numerusform>
                <numerusform>%n freigegebene Verbesserungen ohne Maßnahme mit verantwortlicher Person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed target(s) without a follow-up or a decision</source>
            <translation>
                <numerusform>%n verfehlter Zielwert ohne Folgemaßnahme oder Entscheidung</numerusform>
                <numerusform>%n verfehlte Zielwerte ohne Folgemaßnahme oder Entscheidung</numerusform>
            </translation>
        </message>
        <message>
            <source>no result was compared with its target yet</source>
            <translation>noch wurde kein Ergebnis mit seinem Zielwert verglichen</translation>
        </message>
        <message>
            <source>no improvement was carried out yet</source>
            <translation>noch wurde keine Verbesserung umgesetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n finished improvement(s) not reported</source>
            <translation>
                <numerusform>%n abgeschlossene Verbesserung nicht berichtet</numerusform>
                <numerusform>%n abgeschlossene Verbesserungen nicht berichtet</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity is logged and no internal audit finished</source>
            <translation>keine Abweichung ist erfasst und kein internes Audit abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%n major nonconformity(ies) open</source>
            <translation>
                <numerusform>%n Hauptabweichung offen</numerusform>
                <numerusform>%n Hauptabweichungen offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nonconformity(ies) without cause or similar cases</source>
            <translation>
                <numerusform>%n Abweichung ohne Ursache oder ähnliche Fälle</numerusform>
                <numerusform>%n Abweichungen ohne Ursache oder ähnliche Fälle</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity is closed yet</source>
            <translation>noch ist keine Abweichung abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an independent review of the effect</source>
            <translation>
                <numerusform>%n Abweichung ohne unabhängige Prüfung der Wirkung abgeschlossen</numerusform>
                <numerusform>%n Abweichungen ohne unabhängige Prüfung der Wirkung abgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed without nature, actions, result or evidence</source>
            <translation>
                <numerusform>%n Abweichung ohne Beschreibung, Maßnahmen, Ergebnis oder Nachweis abgeschlossen</numerusform>
                <numerusform>%n Abweichungen ohne Beschreibung, Maßnahmen, Ergebnis oder Nachweis abgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open nonconformity(ies) without an owned and dated action</source>
            <translation>
                <numerusform>%n offene Abweichung ohne Maßnahme mit verantwortlicher Person und Termin</numerusform>
                <numerusform>%n offene Abweichungen ohne Maßnahme mit verantwortlicher Person und Termin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open nonconformity(ies) with an overdue action</source>
            <translation>
                <numerusform>%n offene Abweichung mit überfälliger Maßnahme</numerusform>
                <numerusform>%n offene Abweichungen mit überfälliger Maßnahme</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity of the last quarter comes from daily work; confirm that there was none</source>
            <translation>keine Abweichung des letzten Quartals stammt aus dem Tagesgeschäft; bestätigen Sie, dass es keine gab</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) with less than the wanted months of records</source>
            <translation>
                <numerusform>%n Prozess mit Aufzeichnungen aus weniger Monaten als gewünscht</numerusform>
                <numerusform>%n Prozesse mit Aufzeichnungen aus weniger Monaten als gewünscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) without a review or its date</source>
            <translation>
                <numerusform>%n Kunde ohne Überprüfung oder deren Datum</numerusform>
                <numerusform>%n Kunden ohne Überprüfung oder deren Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplying party(ies) without an evaluation or its date</source>
            <translation>
                <numerusform>%n liefernde Partei ohne Bewertung oder deren Datum</numerusform>
                <numerusform>%n liefernde Parteien ohne Bewertung oder deren Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n risk(s) never reviewed</source>
            <translation>
                <numerusform>%n Risiko nie überprüft</numerusform>
                <numerusform>%n Risiken nie überprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>customers, configuration items and risks are not recorded yet</source>
            <translation>Kunden, Konfigurationselemente und Risiken sind noch nicht erfasst</translation>
        </message>
        <message numerus="yes">
            <source>%n live configuration item(s) never verified</source>
            <translation>
                <numerusform>%n Konfigurationselement in Betrieb nie geprüft</numerusform>
                <numerusform>%n Konfigurationselemente in Betrieb nie geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n continuity plan(s) without a test or its date</source>
            <translation>
                <numerusform>%n Kontinuitätsplan ohne Test oder dessen Datum</numerusform>
                <numerusform>%n Kontinuitätspläne ohne Test oder dessen Datum</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no KPIs</source>
            <translation>es gibt keine Kennzahlen</translation>
        </message>
        <message numerus="yes">
            <source>%n KPI(s) without an evaluated measurement of the period</source>
            <translation>
                <numerusform>%n Kennzahl ohne bewertete Messung des Zeitraums</numerusform>
                <numerusform>%n Kennzahlen ohne bewertete Messung des Zeitraums</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no service reports</source>
            <translation>es gibt keine Serviceberichte</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) not issued in time</source>
            <translation>
                <numerusform>%n Bericht nicht rechtzeitig herausgegeben</numerusform>
                <numerusform>%n Berichte nicht rechtzeitig herausgegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) without a trend</source>
            <translation>
                <numerusform>%n Bericht ohne Entwicklung</numerusform>
                <numerusform>%n Berichte ohne Entwicklung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) without decisions or actions</source>
            <translation>
                <numerusform>%n Bericht ohne Entscheidungen oder Maßnahmen</numerusform>
                <numerusform>%n Berichte ohne Entscheidungen oder Maßnahmen</numerusform>
            </translation>
        </message>
        <message>
            <source>no continuity test of a critical service with date, result and review</source>
            <translation>kein Kontinuitätstest eines kritischen Service mit Datum, Ergebnis und Überprüfung</translation>
        </message>
        <message numerus="yes">
            <source>%n test(s) with deficiencies and no action</source>
            <translation>
                <numerusform>%n Test mit Mängeln und ohne Maßnahme</numerusform>
                <numerusform>%n Tests mit Mängeln und ohne Maßnahme</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no survey</source>
            <translation>es gibt keine Umfrage</translation>
        </message>
        <message>
            <source>no survey with population, sufficient sample, score and analysis</source>
            <translation>keine Umfrage mit Grundgesamtheit, ausreichender Stichprobe, Punktwert und Auswertung</translation>
        </message>
        <message>
            <source>no complaint and no dispute is recorded</source>
            <translation>keine Beschwerde und kein Streitfall ist erfasst</translation>
        </message>
        <message>
            <source>there are no configuration items</source>
            <translation>es gibt keine Konfigurationselemente</translation>
        </message>
        <message numerus="yes">
            <source>%n configuration item(s) not verified within the interval</source>
            <translation>
                <numerusform>%n Konfigurationselement nicht im vorgesehenen Abstand geprüft</numerusform>
                <numerusform>%n Konfigurationselemente nicht im vorgesehenen Abstand geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) not live: no record yet</source>
            <translation>
                <numerusform>%n Prozess nicht in Betrieb: noch keine Aufzeichnung</numerusform>
                <numerusform>%n Prozesse nicht in Betrieb: noch keine Aufzeichnung</numerusform>
            </translation>
        </message>
        <message>
            <source>the plan has no wave of the roll-out</source>
            <translation>der Plan enthält keine Einführungswelle</translation>
        </message>
        <message numerus="yes">
            <source>%n wave(s) of the roll-out not done</source>
            <translation>
                <numerusform>%n Einführungswelle nicht erledigt</numerusform>
                <numerusform>%n Einführungswellen nicht erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) in scope not live</source>
            <translation>
                <numerusform>%n Service im Anwendungsbereich nicht in Betrieb</numerusform>
                <numerusform>%n Services im Anwendungsbereich nicht in Betrieb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a record</source>
            <translation>
                <numerusform>%n Prozess ohne Aufzeichnung</numerusform>
                <numerusform>%n Prozesse ohne Aufzeichnung</numerusform>
            </translation>
        </message>
        <message>
            <source>no deviation is logged yet</source>
            <translation>noch ist keine Abweichung erfasst</translation>
        </message>
        <message numerus="yes">
            <source>%n deviation(s) older than four weeks without owner and decision</source>
            <translation>
                <numerusform>%n Abweichung älter als vier Wochen ohne verantwortliche Person und Entscheidung</numerusform>
                <numerusform>%n Abweichungen älter als vier Wochen ohne verantwortliche Person und Entscheidung</numerusform>
            </translation>
        </message>
        <message>
            <source>no service in scope is live</source>
            <translation>kein Service im Anwendungsbereich ist in Betrieb</translation>
        </message>
        <message numerus="yes">
            <source>%n live service(s) without a configuration item that has name, type and relation</source>
            <translation>
                <numerusform>%n Service in Betrieb ohne Konfigurationselement mit Name, Typ und Beziehung</numerusform>
                <numerusform>%n Services in Betrieb ohne Konfigurationselement mit Name, Typ und Beziehung</numerusform>
            </translation>
        </message>
        <message>
            <source>no change is recorded yet</source>
            <translation>noch ist keine Änderung erfasst</translation>
        </message>
        <message numerus="yes">
            <source>%n major change(s) outside design and transition</source>
            <translation>
                <numerusform>%n große Änderung außerhalb von Design und Überführung</numerusform>
                <numerusform>%n große Änderungen außerhalb von Design und Überführung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wave(s) without an acceptance approved by a process owner</source>
            <translation>
                <numerusform>%n Einführungswelle ohne von einem Prozesseigner freigegebene Abnahme</numerusform>
                <numerusform>%n Einführungswellen ohne von einem Prozesseigner freigegebene Abnahme</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody is appointed to a role</source>
            <translation>keine Rolle ist besetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a role without evidence of competence or with an unplanned gap</source>
            <translation>
                <numerusform>%n Person mit Rolle ohne Kompetenznachweis oder mit ungeplanter Lücke</numerusform>
                <numerusform>%n Personen mit Rolle ohne Kompetenznachweis oder mit ungeplanter Lücke</numerusform>
            </translation>
        </message>
        <message>
            <source>awareness</source>
            <translation>Bewusstsein</translation>
        </message>
        <message>
            <source>the register of people is empty</source>
            <translation>das Personenregister ist leer</translation>
        </message>
        <message>
            <source>awareness reached %1 % of the people, wanted are %2 %</source>
            <translation>die Bewusstseinsbildung hat %1 % der Personen erreicht, gewünscht sind %2 %</translation>
        </message>
        <message>
            <source>no training action is completed yet</source>
            <translation>noch ist keine Schulungsmaßnahme abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%n completed training action(s) with unchecked effect</source>
            <translation>
                <numerusform>%n abgeschlossene Schulungsmaßnahme mit ungeprüfter Wirkung</numerusform>
                <numerusform>%n abgeschlossene Schulungsmaßnahmen mit ungeprüfter Wirkung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n external person(s) without evidence of competence</source>
            <translation>
                <numerusform>%n externe Person ohne Kompetenznachweis</numerusform>
                <numerusform>%n externe Personen ohne Kompetenznachweis</numerusform>
            </translation>
        </message>
        <message>
            <source>requirements</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>nobody is appointed as internal auditor</source>
            <translation>niemand ist als interner Auditor benannt</translation>
        </message>
        <message numerus="yes">
            <source>%n auditor(s) without evidence in auditing and in the standard</source>
            <translation>
                <numerusform>%n Auditor ohne Nachweis zum Auditieren und zur Norm</numerusform>
                <numerusform>%n Auditoren ohne Nachweis zum Auditieren und zur Norm</numerusform>
            </translation>
        </message>
        <message>
            <source>scope statement</source>
            <translation>Festlegung des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>the scope is not approved by top management</source>
            <translation>der Anwendungsbereich ist nicht von der obersten Leitung freigegeben</translation>
        </message>
        <message>
            <source>the organization has no name</source>
            <translation>die Organisation hat keinen Namen</translation>
        </message>
        <message>
            <source>service management policy</source>
            <translation>Servicemanagementpolitik</translation>
        </message>
        <message>
            <source>the policy is not approved by top management</source>
            <translation>die Politik ist nicht von der obersten Leitung freigegeben</translation>
        </message>
        <message>
            <source>the responsibility matrix is empty</source>
            <translation>die Verantwortlichkeitsmatrix ist leer</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) in the responsibility matrix</source>
            <translation>
                <numerusform>%n Fehler in der Verantwortlichkeitsmatrix</numerusform>
                <numerusform>%n Fehler in der Verantwortlichkeitsmatrix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acting role(s) without an appointed person</source>
            <translation>
                <numerusform>%n beteiligte Rolle ohne benannte Person</numerusform>
                <numerusform>%n beteiligte Rollen ohne benannte Person</numerusform>
            </translation>
        </message>
        <message>
            <source>roles</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>the communication plan has no entry about roles</source>
            <translation>der Kommunikationsplan hat keinen Eintrag zu den Rollen</translation>
        </message>
        <message>
            <source>the roles were not made known: audience or date is missing</source>
            <translation>die Rollen wurden nicht bekannt gemacht: Zielgruppe oder Datum fehlt</translation>
        </message>
        <message>
            <source>no role has the duty to ensure conformity of the SMS</source>
            <translation>keine Rolle hat die Aufgabe, die Konformität des SMS sicherzustellen</translation>
        </message>
        <message>
            <source>no role has the duty to report to top management</source>
            <translation>keine Rolle hat die Aufgabe, an die oberste Leitung zu berichten</translation>
        </message>
        <message>
            <source>risk approach</source>
            <translation>Umgang mit Risiken</translation>
        </message>
        <message numerus="yes">
            <source>%n risk(s) without the impact on customers</source>
            <translation>
                <numerusform>%n Risiko ohne Auswirkung auf Kunden</numerusform>
                <numerusform>%n Risiken ohne Auswirkung auf Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of three categories without a risk or a reasoned none</source>
            <translation>
                <numerusform>%n von drei Kategorien ohne Risiko und ohne Begründung dafür</numerusform>
                <numerusform>%n von drei Kategorien ohne Risiko und ohne Begründung dafür</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no objective</source>
            <translation>es gibt kein Ziel</translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) without measure, target or due date</source>
            <translation>
                <numerusform>%n Ziel ohne Messgröße, Zielwert oder Termin</numerusform>
                <numerusform>%n Ziele ohne Messgröße, Zielwert oder Termin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) with an incomplete plan</source>
            <translation>
                <numerusform>%n Ziel mit unvollständigem Plan</numerusform>
                <numerusform>%n Ziele mit unvollständigem Plan</numerusform>
            </translation>
        </message>
        <message>
            <source>service management plan</source>
            <translation>Service-Management-Plan</translation>
        </message>
        <message>
            <source>there is no context issue</source>
            <translation>es gibt kein Thema zum Kontext</translation>
        </message>
        <message numerus="yes">
            <source>%n context issue(s) without owner or review date</source>
            <translation>
                <numerusform>%n Thema zum Kontext ohne Verantwortlichen oder Überprüfungsdatum</numerusform>
                <numerusform>%n Themen zum Kontext ohne Verantwortlichen oder Überprüfungsdatum</numerusform>
            </translation>
        </message>
        <message>
            <source>there is not exactly one current climate decision</source>
            <translation>es gibt nicht genau eine aktuelle Klimaentscheidung</translation>
        </message>
        <message>
            <source>the climate decision lacks reason, date or approver</source>
            <translation>der Klimaentscheidung fehlt Begründung, Datum oder Freigabe</translation>
        </message>
        <message>
            <source>business case</source>
            <translation>Business Case</translation>
        </message>
        <message>
            <source>no one-off cost is stated</source>
            <translation>keine einmaligen Kosten angegeben</translation>
        </message>
        <message>
            <source>no yearly running cost is stated</source>
            <translation>keine jährlichen laufenden Kosten angegeben</translation>
        </message>
        <message>
            <source>no benefit is stated</source>
            <translation>kein Nutzen angegeben</translation>
        </message>
        <message numerus="yes">
            <source>%n benefit(s) without a stated basis</source>
            <translation>
                <numerusform>%n Nutzen ohne angegebene Grundlage</numerusform>
                <numerusform>%n Nutzen ohne angegebene Grundlage</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no role of sponsor</source>
            <translation>es gibt keine Rolle „Auftraggeber“</translation>
        </message>
        <message>
            <source>the role of sponsor has not exactly one person</source>
            <translation>die Rolle „Auftraggeber“ ist nicht mit genau einer Person besetzt</translation>
        </message>
        <message>
            <source>the sponsor's authority over the budget is not written</source>
            <translation>die Befugnis des Auftraggebers über das Budget ist nicht festgehalten</translation>
        </message>
        <message>
            <source>SMS lead</source>
            <translation>SMS-Leitung</translation>
        </message>
        <message>
            <source>SMS manager</source>
            <translation>SMS-Manager</translation>
        </message>
        <message>
            <source>there is no role of SMS lead or SMS manager</source>
            <translation>es gibt keine Rolle „SMS-Leitung“ oder „SMS-Manager“</translation>
        </message>
        <message>
            <source>no SMS lead is appointed</source>
            <translation>es ist keine SMS-Leitung benannt</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>the communication plan has no entry about the decision</source>
            <translation>der Kommunikationsplan hat keinen Eintrag zur Entscheidung</translation>
        </message>
        <message>
            <source>the decision was not announced: audience, responsible person or date is missing</source>
            <translation>die Entscheidung wurde nicht bekannt gegeben: Zielgruppe, verantwortliche Person oder Datum fehlt</translation>
        </message>
        <message>
            <source>project charter</source>
            <translation>Projektauftrag</translation>
        </message>
        <message>
            <source>the project charter is not signed by the sponsor</source>
            <translation>der Projektauftrag ist nicht vom Auftraggeber unterschrieben</translation>
        </message>
        <message>
            <source>project plan</source>
            <translation>Projektplan</translation>
        </message>
        <message>
            <source>there are no project tasks</source>
            <translation>es gibt keine Projektaufgaben</translation>
        </message>
        <message numerus="yes">
            <source>%n project task(s) without start or due date</source>
            <translation>
                <numerusform>%n Projektaufgabe ohne Beginn oder Termin</numerusform>
                <numerusform>%n Projektaufgaben ohne Beginn oder Termin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project task(s) without three effort values</source>
            <translation>
                <numerusform>%n Projektaufgabe ohne drei Aufwandswerte</numerusform>
                <numerusform>%n Projektaufgaben ohne drei Aufwandswerte</numerusform>
            </translation>
        </message>
        <message>
            <source>steering</source>
            <translation>Lenkung</translation>
        </message>
        <message>
            <source>the communication plan has no entry for steering</source>
            <translation>der Kommunikationsplan hat keinen Eintrag zur Lenkung</translation>
        </message>
        <message>
            <source>steering lacks timing, audience or responsible person</source>
            <translation>der Lenkung fehlt Zeitpunkt, Zielgruppe oder verantwortliche Person</translation>
        </message>
        <message>
            <source>no task of the roll-out has a due date</source>
            <translation>keine Aufgabe der Einführung hat einen Termin</translation>
        </message>
        <message numerus="yes">
            <source>less than %n month(s) between roll-out and stage 2</source>
            <translation>
                <numerusform>weniger als %n Monat zwischen Einführung und Stufe 2</numerusform>
                <numerusform>weniger als %n Monate zwischen Einführung und Stufe 2</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no risk of category project</source>
            <translation>es gibt kein Risiko der Kategorie „Projekt“</translation>
        </message>
        <message numerus="yes">
            <source>%n project risk(s) without owner</source>
            <translation>
                <numerusform>%n Projektrisiko ohne Verantwortlichen</numerusform>
                <numerusform>%n Projektrisiken ohne Verantwortlichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project risk(s) without likelihood or impact</source>
            <translation>
                <numerusform>%n Projektrisiko ohne Eintrittswahrscheinlichkeit oder Auswirkung</numerusform>
                <numerusform>%n Projektrisiken ohne Eintrittswahrscheinlichkeit oder Auswirkung</numerusform>
            </translation>
        </message>
        <message>
            <source>a confirmation is missing</source>
            <translation>eine Bestätigung fehlt</translation>
        </message>
        <message>
            <source>Not used: %1</source>
            <translation>Nicht genutzt: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n confirmation(s) missing</source>
            <translation>
                <numerusform>%n Bestätigung fehlt</numerusform>
                <numerusform>%n Bestätigungen fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: all criteria are met</source>
            <translation>%1: alle Kriterien sind erfüllt</translation>
        </message>
        <message numerus="yes">
            <source>%n more thing(s)</source>
            <translation>
                <numerusform>%n weiterer Punkt</numerusform>
                <numerusform>%n weitere Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm: %1</source>
            <translation>Bestätigen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of the minimum set not in the document register</source>
            <translation>
                <numerusform>%n Gruppe des Mindestumfangs nicht im Dokumentenregister</numerusform>
                <numerusform>%n Gruppen des Mindestumfangs nicht im Dokumentenregister</numerusform>
            </translation>
        </message>
        <message>
            <source>no document is in force</source>
            <translation>kein Dokument ist in Kraft</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) in force without version</source>
            <translation>
                <numerusform>%n Dokument in Kraft ohne Version</numerusform>
                <numerusform>%n Dokumente in Kraft ohne Version</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) in force without approver or date</source>
            <translation>
                <numerusform>%n Dokument in Kraft ohne Freigebenden oder Datum</numerusform>
                <numerusform>%n Dokumente in Kraft ohne Freigebenden oder Datum</numerusform>
            </translation>
        </message>
        <message>
            <source>no document of external origin is in the register</source>
            <translation>kein Dokument externer Herkunft im Register</translation>
        </message>
        <message numerus="yes">
            <source>%n external document(s) without owner, version or next review</source>
            <translation>
                <numerusform>%n externes Dokument ohne Verantwortlichen, Version oder nächste Überprüfung</numerusform>
                <numerusform>%n externe Dokumente ohne Verantwortlichen, Version oder nächste Überprüfung</numerusform>
            </translation>
        </message>
        <message>
            <source>no record is in the document register</source>
            <translation>keine Aufzeichnung im Dokumentenregister</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) without retention time</source>
            <translation>
                <numerusform>%n Aufzeichnung ohne Aufbewahrungsdauer</numerusform>
                <numerusform>%n Aufzeichnungen ohne Aufbewahrungsdauer</numerusform>
            </translation>
        </message>
        <message>
            <source>communication plan</source>
            <translation>Kommunikationsplan</translation>
        </message>
        <message>
            <source>the communication plan has no entries</source>
            <translation>der Kommunikationsplan hat keine Einträge</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) without what, when, with whom, how or who</source>
            <translation>
                <numerusform>%n Kommunikation ohne Angabe, was, wann, mit wem, wie oder durch wen</numerusform>
                <numerusform>%n Kommunikationen ohne Angabe, was, wann, mit wem, wie oder durch wen</numerusform>
            </translation>
        </message>
        <message>
            <source>the responsibility matrix names no role</source>
            <translation>die Verantwortlichkeitsmatrix nennt keine Rolle</translation>
        </message>
        <message numerus="yes">
            <source>%n role(s) without a required competence</source>
            <translation>
                <numerusform>%n Rolle ohne erforderliche Kompetenz</numerusform>
                <numerusform>%n Rollen ohne erforderliche Kompetenz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without knowledge that has owner and next review</source>
            <translation>
                <numerusform>%n Service ohne Wissen mit Verantwortlichem und nächster Überprüfung</numerusform>
                <numerusform>%n Services ohne Wissen mit Verantwortlichem und nächster Überprüfung</numerusform>
            </translation>
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
        <message>
            <source>%1: The record %2 of “%3” names in “%4” a record of “%5” that does not exist.</source>
            <translation>%1: Der Datensatz %2 von „%3“ nennt in „%4“ einen Datensatz von „%5“, den es nicht gibt.</translation>
        </message>
        <message>
            <source>The file is no longer there: it was moved or deleted, or its drive was removed. Your changes are kept in memory; put the file back or use Save As.</source>
            <translation>Die Datei ist nicht mehr da: Sie wurde verschoben oder gelöscht, oder ihr Laufwerk wurde entfernt. Ihre Änderungen bleiben im Arbeitsspeicher; legen Sie die Datei zurück oder nutzen Sie „Speichern unter“.</translation>
        </message>
        <message>
            <source>no recovery file can be made beside it</source>
            <translation>daneben lässt sich keine Wiederherstellungsdatei anlegen</translation>
        </message>
    </context>
    <context>
        <name>StyleSource</name>
        <message>
            <source>%1 holds no Word document. Choose a .docx or .dotx file.</source>
            <translation>%1 enthält kein Word-Dokument. Wählen Sie eine .docx- oder .dotx-Datei.</translation>
        </message>
        <message>
            <source>%1 holds no styles that can be read. Save it in Word as .docx or .dotx and choose it again.</source>
            <translation>%1 enthält keine lesbaren Formatvorlagen. Speichern Sie die Datei in Word als .docx oder .dotx und wählen Sie sie erneut aus.</translation>
        </message>
        <message>
            <source>%1 has no style “Heading 1”. Use that style once in the file, save it and choose it again.</source>
            <translation>%1 hat keine Formatvorlage „Überschrift 1“. Verwenden Sie diese Formatvorlage einmal in der Datei, speichern Sie sie und wählen Sie sie erneut aus.</translation>
        </message>
        <message>
            <source>The text of %1 cannot be read. Save it in Word once more and choose it again.</source>
            <translation>Der Text von %1 lässt sich nicht lesen. Speichern Sie die Datei noch einmal in Word und wählen Sie sie erneut aus.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>a field begins with {{ and does not end with }} on the same line</source>
            <translation>ein Feld beginnt mit {{ und endet nicht in derselben Zeile mit }}</translation>
        </message>
        <message>
            <source>the section {{#%1}} is never closed; write {{/%1}} below it</source>
            <translation>der Bereich {{#%1}} wird nie geschlossen; schreiben Sie {{/%1}} darunter</translation>
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation>%1, Zeile %2: %3.</translation>
        </message>
        <message>
            <source>{{%1}} is no field; only {{name}}, {{#list}} and {{/list}} may be used</source>
            <translation>{{%1}} ist kein Feld; nur {{name}}, {{#list}} und {{/list}} sind erlaubt</translation>
        </message>
        <message>
            <source>there is no list called “%1”</source>
            <translation>es gibt keine Liste namens „%1“</translation>
        </message>
        <message>
            <source>the section {{#%1}} begins within {{#%2}}; sections cannot be nested</source>
            <translation>der Bereich {{#%1}} beginnt innerhalb von {{#%2}}; Bereiche lassen sich nicht verschachteln</translation>
        </message>
        <message>
            <source>{{/%1}} closes a section that was not opened</source>
            <translation>{{/%1}} schließt einen Bereich, der nicht geöffnet wurde</translation>
        </message>
        <message>
            <source>{{/%1}} closes a section, but {{#%2}} is the open one</source>
            <translation>{{/%1}} schließt einen Bereich, offen ist aber {{#%2}}</translation>
        </message>
        <message>
            <source>there is no field called “%1”</source>
            <translation>es gibt kein Feld namens „%1“</translation>
        </message>
        <message>
            <source>the list “%1” has no field called “%2”</source>
            <translation>die Liste „%1“ hat kein Feld namens „%2“</translation>
        </message>
        <message>
            <source>%1 cannot be filled: its fields are not understood.</source>
            <translation>%1 lässt sich nicht füllen: Die Felder sind nicht verständlich.</translation>
        </message>
        <message>
            <source>The values that the text was approved with cannot be read. The text itself is kept.</source>
            <translation>Die Werte, mit denen der Text freigegeben wurde, sind nicht lesbar. Der Text selbst ist erhalten.</translation>
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
        <message>
            <source>From the &amp;2011 edition…</source>
            <translation>Aus der Ausgabe &amp;2011 …</translation>
        </message>
        <message>
            <source>In&amp;herit from another standard…</source>
            <translation>Aus anderer No&amp;rm übernehmen …</translation>
        </message>
        <message>
            <source>&amp;Help for this page</source>
            <translation>&amp;Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>First steps and &amp;keys</source>
            <translation>Erste Schritte und &amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Rundgang durch das Fenster</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>&amp;Direkthilfe</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ActionList</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
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
        <name>gapwright::ActionsPage</name>
        <message>
            <source>Actions</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>Make an action of this gap</source>
            <translation>Aus dieser Lücke eine Maßnahme machen</translation>
        </message>
        <message>
            <source>Actions, overdue first</source>
            <translation>Maßnahmen, überfällige zuerst</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nicht abgeschlossen</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Niemand verantwortlich</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>Alle Verantwortlichen</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n nicht abgeschlossen</numerusform>
                <numerusform>%n nicht abgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n überfällig</numerusform>
                <numerusform>%n überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Gaps, risks, audits and reviews bring their actions here. In the gap analysis one key makes an action of a gap.</source>
            <translation>Lücken, Risiken, Audits und Überprüfungen bringen ihre Maßnahmen hierher. In der Gap-Analyse macht eine Taste aus einer Lücke eine Maßnahme.</translation>
        </message>
        <message>
            <source>No action fits the filter.</source>
            <translation>Keine Maßnahme passt zum Filter.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::AlternativeModel</name>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Means doing nothing</source>
            <translation>Nullvariante (nichts tun)</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>Investition</translation>
        </message>
        <message>
            <source>Net present value</source>
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation>Opportunitätskosten</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Rendite</translation>
        </message>
        <message>
            <source>Payback</source>
            <translation>Amortisation</translation>
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
        <name>gapwright::ApproveDialog</name>
        <message>
            <source>Approve the text</source>
            <translation>Text freigeben</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Print a dash for each field without a value</source>
            <translation>Für jedes Feld ohne Wert einen Strich drucken</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Freigegeben am</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Nächste Überprüfung</translation>
        </message>
        <message>
            <source>Approval freezes the text with the values its fields have today. A later change makes a new draft.</source>
            <translation>Die Freigabe friert den Text mit den heutigen Werten seiner Felder ein. Eine spätere Änderung macht einen neuen Entwurf.</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Not the author alone, for a policy.</source>
            <translation>Bei einer Politik oder Richtlinie nicht allein, wer sie verfasst hat.</translation>
        </message>
        <message>
            <source>Usually within a year.</source>
            <translation>Meist innerhalb eines Jahres.</translation>
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
        <name>gapwright::AssistantDialog</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Assistant: scope of the service management system</source>
            <translation>Assistent: Anwendungsbereich des Servicemanagementsystems</translation>
        </message>
        <message>
            <source>Assistant: service management policy</source>
            <translation>Assistent: Servicemanagementpolitik</translation>
        </message>
        <message>
            <source>The draft is written from these answers and from the registers. You can change every word of it.</source>
            <translation>Der Entwurf wird aus diesen Antworten und aus den Registern geschrieben. Sie können jedes Wort ändern.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>An answer is needed to “%1”</source>
            <translation>„%1“ braucht eine Antwort</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Write the draft</source>
            <translation>Entwurf schreiben</translation>
        </message>
        <message>
            <source>no answer: the draft says so</source>
            <translation>keine Antwort: der Entwurf weist darauf hin</translation>
        </message>
        <message>
            <source>What you typed is not in the project yet. Go on, or cancel once more to give it up.</source>
            <translation>Ihre Eingaben sind noch nicht im Projekt. Fahren Sie fort oder brechen Sie noch einmal ab, um sie zu verwerfen.</translation>
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
        <name>gapwright::BulkEditDialog</name>
        <message numerus="yes">
            <source>Edit %n records</source>
            <translation>
                <numerusform>%n Datensatz bearbeiten</numerusform>
                <numerusform>%n Datensätze bearbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Which field gets the same value in all of them?</source>
            <translation>Welches Feld erhält in allen denselben Wert?</translation>
        </message>
        <message>
            <source>Write a value that fits first.</source>
            <translation>Geben Sie zuerst einen passenden Wert ein.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n records</source>
            <translation>
                <numerusform>%1 bei %n Datensatz</numerusform>
                <numerusform>%1 bei %n Datensätzen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::BusinessCasePage</name>
        <message>
            <source>Do nothing</source>
            <translation>Nichts tun</translation>
        </message>
        <message>
            <source>Build the system and certify it</source>
            <translation>Das System aufbauen und zertifizieren</translation>
        </message>
        <message>
            <source>Begin the business case</source>
            <translation>Business Case beginnen</translation>
        </message>
        <message>
            <source>New alternative</source>
            <translation>Neue Alternative</translation>
        </message>
        <message>
            <source>Delete “%1” with its costs and benefits</source>
            <translation>„%1“ mit Kosten und Nutzen löschen</translation>
        </message>
        <message>
            <source>Recommend “%1”</source>
            <translation>„%1“ empfehlen</translation>
        </message>
        <message>
            <source>%1, business case.pdf</source>
            <comment>name of a file, client</comment>
            <translation>%1, Business Case.pdf</translation>
        </message>
        <message>
            <source>Summary for the Sponsor as PDF</source>
            <translation>Zusammenfassung für den Auftraggeber als PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Business case</source>
            <translation>Business Case</translation>
        </message>
        <message>
            <source>What certification costs and brings, compared with doing nothing. The sponsor decides on it in step 1.</source>
            <translation>Was die Zertifizierung kostet und bringt, verglichen mit Nichtstun. Der Auftraggeber entscheidet in Schritt 1 darüber.</translation>
        </message>
        <message>
            <source>Begin with two alternatives</source>
            <translation>Mit zwei Alternativen beginnen</translation>
        </message>
        <message>
            <source>Money over the years</source>
            <translation>Geld über die Jahre</translation>
        </message>
        <message>
            <source>State currency, horizon and rate</source>
            <translation>Währung, Zeitraum und Zinssatz angeben</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>Empfehlen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Summary as PDF</source>
            <translation>Zusammenfassung als PDF</translation>
        </message>
        <message>
            <source>The summary was written to %1.</source>
            <translation>Die Zusammenfassung wurde geschrieben: %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Summary for the sponsor</source>
            <translation>Zusammenfassung für den Auftraggeber</translation>
        </message>
        <message>
            <source>Alternatives side by side</source>
            <translation>Alternativen nebeneinander</translation>
        </message>
        <message>
            <source>Alternatives</source>
            <translation>Alternativen</translation>
        </message>
        <message>
            <source>Delete this alternative</source>
            <translation>Diese Alternative löschen</translation>
        </message>
        <message>
            <source>Money over the years, sums so far</source>
            <translation>Geld über die Jahre, Summen bisher</translation>
        </message>
        <message>
            <source>The alternative</source>
            <translation>Die Alternative</translation>
        </message>
        <message>
            <source>What it counts with</source>
            <translation>Womit gerechnet wird</translation>
        </message>
        <message>
            <source>Project settings</source>
            <translation>Projekteinstellungen</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>keine Währung</translation>
        </message>
        <message numerus="yes">
            <source>%n years after the project</source>
            <translation>
                <numerusform>%n Jahr nach dem Projekt</numerusform>
                <numerusform>%n Jahre nach dem Projekt</numerusform>
            </translation>
        </message>
        <message>
            <source>discount rate %1 %</source>
            <translation>Zinssatz %1 %</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>Investition</translation>
        </message>
        <message>
            <source>year 0</source>
            <translation>Jahr 0</translation>
        </message>
        <message>
            <source>Net present value</source>
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>worth %1</source>
            <translation>Wert %1</translation>
        </message>
        <message>
            <source>Return on investment</source>
            <translation>Rendite</translation>
        </message>
        <message numerus="yes">
            <source>within %n years</source>
            <translation>
                <numerusform>innerhalb von %n Jahr</numerusform>
                <numerusform>innerhalb von %n Jahren</numerusform>
            </translation>
        </message>
        <message>
            <source>Payback</source>
            <translation>Amortisation</translation>
        </message>
        <message>
            <source>Nothing to ask before it goes out</source>
            <translation>Nichts mehr zu klären, bevor es hinausgeht</translation>
        </message>
        <message>
            <source>Before it goes to the sponsor</source>
            <translation>Bevor es an den Auftraggeber geht</translation>
        </message>
        <message>
            <source>Alternatives are compared with doing nothing, one is recommended, benefits have a basis, and the terms are stated.</source>
            <translation>Alternativen sind mit dem Nichtstun verglichen, eine ist empfohlen, der Nutzen hat eine Grundlage, und die Bedingungen sind genannt.</translation>
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
        <name>gapwright::CalendarModel</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Also what has happened</source>
            <translation>Auch Vergangenes</translation>
        </message>
        <message>
            <source>Export as ICS</source>
            <translation>Als ICS exportieren</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Terminliste</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Termine</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) within thirty days</source>
            <translation>
                <numerusform>%n Termin in den nächsten dreißig Tagen</numerusform>
                <numerusform>%n Termine in den nächsten dreißig Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the Calendar</source>
            <translation>Kalender exportieren</translation>
        </message>
        <message>
            <source>dates.ics</source>
            <translation>Termine.ics</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) written to %1</source>
            <translation>
                <numerusform>%n Termin nach %1 geschrieben</numerusform>
                <numerusform>%n Termine nach %1 geschrieben</numerusform>
            </translation>
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
        <name>gapwright::CaseLines</name>
        <message>
            <source>Costs and benefits</source>
            <translation>Kosten und Nutzen</translation>
        </message>
        <message>
            <source>What the alternative costs and brings, year by year.</source>
            <translation>Was die Alternative Jahr für Jahr kostet und bringt.</translation>
        </message>
        <message>
            <source>Add the first cost</source>
            <translation>Erste Kosten hinzufügen</translation>
        </message>
        <message>
            <source>New cost</source>
            <translation>Neue Kosten</translation>
        </message>
        <message>
            <source>New benefit</source>
            <translation>Neuer Nutzen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete this cost or benefit</source>
            <translation>Diese Kosten oder diesen Nutzen löschen</translation>
        </message>
        <message>
            <source>Costs and benefits of “%1”</source>
            <translation>Kosten und Nutzen von „%1“</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
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
        <name>gapwright::CommentsTab</name>
        <message>
            <source>Add the comment</source>
            <translation>Kommentar hinzufügen</translation>
        </message>
        <message>
            <source>Show resolved ones</source>
            <translation>Erledigte anzeigen</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Neuer Kommentar</translation>
        </message>
        <message>
            <source>On “%1”</source>
            <translation>Zu „%1“</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Write the comment first.</source>
            <translation>Schreiben Sie zuerst den Kommentar.</translation>
        </message>
        <message>
            <source>Comments belong to a text, and this document has none here.</source>
            <translation>Kommentare gehören zu einem Text, und dieses Dokument hat hier keinen.</translation>
        </message>
        <message>
            <source>Comment on “%1”</source>
            <translation>Kommentar zu „%1“</translation>
        </message>
        <message>
            <source>No open comments. Select words in the text and choose “Comment” to begin one about them.</source>
            <translation>Keine offenen Kommentare. Markieren Sie Wörter im Text und wählen Sie „Kommentar“, um sie zu kommentieren.</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Answer a comment</source>
            <translation>Kommentar beantworten</translation>
        </message>
        <message>
            <source>Resolve a comment</source>
            <translation>Kommentar erledigen</translation>
        </message>
        <message>
            <source>Open a comment again</source>
            <translation>Kommentar wieder öffnen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CommunicationModel</name>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bald fällig</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>On event</source>
            <translation>Anlassbezogen</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>wöchentlich</translation>
        </message>
        <message>
            <source>every two weeks</source>
            <translation>alle zwei Wochen</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>monatlich</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>vierteljährlich</translation>
        </message>
        <message>
            <source>every half-year</source>
            <translation>halbjährlich</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>jährlich</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>jeden %n. Tag</numerusform>
                <numerusform>alle %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, next %2</source>
            <comment>rhythm, date</comment>
            <translation>%1, nächstes Mal %2</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>zuletzt %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Durch wen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CommunicationPage</name>
        <message>
            <source>Communication plan</source>
            <translation>Kommunikationsplan</translation>
        </message>
        <message>
            <source>Who tells whom what, when and how: inside the organization and to customers, suppliers and others.</source>
            <translation>Wer wem was wann und wie mitteilt: innerhalb der Organisation und gegenüber Kunden, Lieferanten und anderen.</translation>
        </message>
        <message>
            <source>Add the first one</source>
            <translation>Den ersten hinzufügen</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Heute erledigt</translation>
        </message>
        <message>
            <source>Done today (Ctrl+D)</source>
            <translation>Heute erledigt (Strg+D)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New (Ctrl+Shift+N)</source>
            <translation>Neu (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Arrange by</source>
            <translation>Ordnen nach</translation>
        </message>
        <message>
            <source>By time</source>
            <translation>Nach Zeit</translation>
        </message>
        <message>
            <source>By audience</source>
            <translation>Nach Zielgruppe</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Internal and external</source>
            <translation>Intern und extern</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n Mitteilung</numerusform>
                <numerusform>%n Mitteilungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n überfällig</numerusform>
                <numerusform>%n überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 7.4</source>
            <translation>Abschnitt 7.4</translation>
        </message>
        <message>
            <source>New in “%1”</source>
            <translation>Neu in „%1“</translation>
        </message>
        <message>
            <source>Done today: %1</source>
            <translation>Heute erledigt: %1</translation>
        </message>
        <message>
            <source>Noted as done today. Undo (Ctrl+Z) takes it back.</source>
            <translation>Als heute erledigt vermerkt. Zurücknehmen (Strg+Z) macht es rückgängig.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CompareView</name>
        <message>
            <source>Only what changed</source>
            <translation>Nur Geändertes</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Vorige Änderung</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Nächste Änderung</translation>
        </message>
        <message>
            <source>The two texts side by side</source>
            <translation>Die beiden Texte nebeneinander</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Vergleich läuft …</translation>
        </message>
        <message>
            <source>Both texts are the same.</source>
            <translation>Beide Texte sind gleich.</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs differ.</source>
            <translation>
                <numerusform>%n Absatz weicht ab.</numerusform>
                <numerusform>%n Absätze weichen ab.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::CompetenceDialog</name>
        <message>
            <source>New competence</source>
            <translation>Neue Kompetenz</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>One ability that can be seen in the work. Everybody who holds the role gets it as a need; what they hold is rated in the matrix.</source>
            <translation>Eine Fähigkeit, die man bei der Arbeit sehen kann. Alle, die die Rolle innehaben, bekommen sie als Bedarf; was sie können, wird in der Matrix eingestuft.</translation>
        </message>
        <message>
            <source>Leads a post-incident review</source>
            <translation>Leitet die Nachbetrachtung einer Störung</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Kompetenz</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Needed level</source>
            <translation>Benötigte Stufe</translation>
        </message>
        <message>
            <source>Write what a person can do.</source>
            <translation>Schreiben Sie, was eine Person können muss.</translation>
        </message>
        <message>
            <source>There is no role yet. Add one in the register “Roles” first.</source>
            <translation>Es gibt noch keine Rolle. Legen Sie zuerst eine im Register „Rollen“ an.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CompetenceModel</name>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Effect not judged</source>
            <translation>Wirkung nicht beurteilt</translation>
        </message>
        <message>
            <source>Gap, planned</source>
            <translation>Lücke, geplant</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Nicht eingestuft</translation>
        </message>
        <message>
            <source>Gap without action</source>
            <translation>Lücke ohne Maßnahme</translation>
        </message>
        <message>
            <source>Action overdue</source>
            <translation>Maßnahme überfällig</translation>
        </message>
        <message>
            <source>%1: %2/%3</source>
            <comment>needed level: people who have it / people</comment>
            <translation>%1: %2/%3</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <comment>level held / level needed</comment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht gebraucht</translation>
        </message>
        <message>
            <source>needed %1</source>
            <translation>gebraucht %1</translation>
        </message>
        <message>
            <source>held %1</source>
            <translation>vorhanden %1</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>nicht eingestuft</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig %1</translation>
        </message>
        <message>
            <source>with evidence</source>
            <translation>mit Nachweis</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CompetencePage</name>
        <message>
            <source>Competences</source>
            <translation>Kompetenzen</translation>
        </message>
        <message>
            <source>Only what needs work</source>
            <translation>Nur was Arbeit braucht</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Datensatz öffnen</translation>
        </message>
        <message>
            <source>Write down what each role has to be able to do. The matrix then shows who can, who cannot yet, and what is planned.</source>
            <translation>Schreiben Sie auf, was jede Rolle können muss. Die Matrix zeigt dann, wer es kann, wer noch nicht und was geplant ist.</translation>
        </message>
        <message>
            <source>Add a competence</source>
            <translation>Kompetenz hinzufügen</translation>
        </message>
        <message>
            <source>Every competence that is needed is held.</source>
            <translation>Jede benötigte Kompetenz ist vorhanden.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>New competence …</source>
            <translation>Neue Kompetenz …</translation>
        </message>
        <message>
            <source>Competences down, people or roles across; 0 to 5 rates</source>
            <translation>Kompetenzen abwärts, Personen oder Rollen quer; 0 bis 5 stuft ein</translation>
        </message>
        <message>
            <source>Show by</source>
            <translation>Zeigen nach</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>0–5 rates · + and − alter the need · Enter opens</source>
            <translation>0–5 stuft ein · + und − ändern den Bedarf · Eingabetaste öffnet</translation>
        </message>
        <message>
            <source>Needed level</source>
            <translation>Benötigte Stufe</translation>
        </message>
        <message>
            <source>Held level</source>
            <translation>Vorhandene Stufe</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Gebraucht</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Vorhanden</translation>
        </message>
        <message numerus="yes">
            <source>%n competence(s)</source>
            <translation>
                <numerusform>%n Kompetenz</numerusform>
                <numerusform>%n Kompetenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n Lücke</numerusform>
                <numerusform>%n Lücken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not rated</source>
            <translation>
                <numerusform>%n nicht eingestuft</numerusform>
                <numerusform>%n nicht eingestuft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n überfällig</numerusform>
                <numerusform>%n überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 7.2</source>
            <translation>Abschnitt 7.2</translation>
        </message>
        <message>
            <source>%1 of %2 people have it</source>
            <translation>%1 von %2 Personen haben sie</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig %1</translation>
        </message>
        <message>
            <source>with evidence</source>
            <translation>mit Nachweis</translation>
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
        <name>gapwright::ConfirmCriterionDialog</name>
        <message>
            <source>Confirm a Criterion</source>
            <translation>Kriterium bestätigen</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bestätigt von</translation>
        </message>
        <message>
            <source>Who has looked and says yes.</source>
            <translation>Wer es geprüft hat und bejaht.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>What was seen, in one or two sentences.</source>
            <translation>Was gesehen wurde, in ein oder zwei Sätzen.</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>Enter a date.</source>
            <translation>Geben Sie ein Datum ein.</translation>
        </message>
        <message>
            <source>Write what was seen.</source>
            <translation>Beschreiben Sie, was gesehen wurde.</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>%1 bestätigen</translation>
        </message>
        <message>
            <source>Take the confirmation of %1 back</source>
            <translation>Bestätigung von %1 zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ContradictionModel</name>
        <message>
            <source>%1: %2 %3</source>
            <comment>record, what is wrong, what to do</comment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what to do, rule</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ControlTab</name>
        <message>
            <source>Data of the document</source>
            <translation>Angaben zum Dokument</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Aktueller Stand</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>In die Prüfung geben</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Zurück zum Entwurf</translation>
        </message>
        <message>
            <source>Approve …</source>
            <translation>Freigeben …</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>New draft …</source>
            <translation>Neuer Entwurf …</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Zurückziehen …</translation>
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Version %1 is in force, approved by %2 on %3.</source>
            <translation>Version %1 ist in Kraft, freigegeben von %2 am %3.</translation>
        </message>
        <message>
            <source>Version %1: %2.</source>
            <translation>Version %1: %2.</translation>
        </message>
        <message>
            <source>Version %1: %2. Its text lies elsewhere.</source>
            <translation>Version %1: %2. Der Text liegt anderswo.</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>Zurückgezogen: %1</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Neuer Entwurf</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Entwurf beginnen</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Was sich ändern wird</translation>
        </message>
        <message>
            <source>Stands in the change history, for example “Targets of the mail service raised”.</source>
            <translation>Steht im Änderungsverlauf, zum Beispiel „Ziele des E-Mail-Service angehoben“.</translation>
        </message>
        <message>
            <source>Withdraw the document</source>
            <translation>Dokument zurückziehen</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Why it is no longer used</source>
            <translation>Warum es nicht mehr verwendet wird</translation>
        </message>
        <message>
            <source>For example “Replaced by the group policy”. Its editions stay readable.</source>
            <translation>Zum Beispiel „Ersetzt durch die Politik des Konzerns“. Seine Versionen bleiben lesbar.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CoverageModel</name>
        <message>
            <source>no document</source>
            <translation>kein Dokument</translation>
        </message>
        <message>
            <source>clause %1</source>
            <translation>Abschnitt %1</translation>
        </message>
        <message>
            <source>if %1</source>
            <translation>Bedingung: %1</translation>
        </message>
        <message>
            <source>What has to be documented</source>
            <translation>Was dokumentiert sein muss</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Covered by</source>
            <translation>Abgedeckt durch</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CrosswalkModel</name>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
    </context>
    <context>
        <name>gapwright::CrosswalkView</name>
        <message>
            <source>Show links to</source>
            <translation>Verknüpfungen zeigen mit</translation>
        </message>
        <message>
            <source>All standards</source>
            <translation>Alle Normen</translation>
        </message>
        <message>
            <source>Crosswalk</source>
            <translation>Querverweise</translation>
        </message>
        <message>
            <source>Crosswalk to other standards</source>
            <translation>Querverweise zu anderen Normen</translation>
        </message>
        <message>
            <source>Choose a cell to read what is given and what is missing.</source>
            <translation>Wählen Sie eine Zelle, um zu lesen, was vorhanden ist und was fehlt.</translation>
        </message>
        <message>
            <source>%1 %2, %3 (certainty %4), %5</source>
            <comment>standard, clause, fit, certainty, item</comment>
            <translation>%1 %2, %3 (Gewissheit: %4), %5</translation>
        </message>
        <message>
            <source>No link is known.</source>
            <translation>Keine Verknüpfung bekannt.</translation>
        </message>
        <message>
            <source>Full disc: satisfied once the other system covers the SMS; half: a part of it; ring: related. Own judgement, with its certainty. ITIL is a registered trade mark of the PeopleCert group.</source>
            <translation>Voller Kreis: erfüllt, sobald das andere System das SMS abdeckt; halber: zum Teil; Ring: verwandt. Eigenes Urteil mit Angabe der Sicherheit. ITIL ist eine eingetragene Marke der PeopleCert-Gruppe.</translation>
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
        <message>
            <source>Carry Over an Assessment Against the 2011 Edition</source>
            <translation>Bewertung nach Ausgabe 2011 übernehmen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::DeleteDialog</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n records</source>
            <translation>
                <numerusform>%n Datensatz löschen</numerusform>
                <numerusform>%n Datensätze löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Records that refer to what is to be deleted</source>
            <translation>Datensätze, die auf das zu Löschende verweisen</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>register, record, field</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>part of it</source>
            <translation>Teil davon</translation>
        </message>
        <message numerus="yes">
            <source>%n records refer to it. They stay and lose the reference.</source>
            <translation>
                <numerusform>%n Datensatz verweist darauf. Er bleibt und verliert den Verweis.</numerusform>
                <numerusform>%n Datensätze verweisen darauf. Sie bleiben und verlieren den Verweis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are parts of it and are deleted with it.</source>
            <translation>
                <numerusform>%n Datensatz ist Teil davon und wird mit gelöscht.</numerusform>
                <numerusform>%n Datensätze sind Teile davon und werden mit gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings everything back. A double click leads to a record.</source>
            <translation>Rückgängig stellt alles wieder her. Ein Doppelklick führt zum Datensatz.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::DocumentExport</name>
        <message>
            <source>Export %1</source>
            <translation>%1 ausgeben</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Geschrieben: %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::DocumentListModel</name>
        <message>
            <source>Out of date</source>
            <translation>Überholt</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>Überprüfung überfällig</translation>
        </message>
        <message numerus="yes">
            <source>%n fields open</source>
            <translation>
                <numerusform>%n Feld offen</numerusform>
                <numerusform>%n Felder offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a value: %1</source>
            <translation>Ohne Wert: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>external</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Nächste Überprüfung</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
    </context>
    <context>
        <name>gapwright::DocumentView</name>
        <message>
            <source>What changed since the approval</source>
            <translation>Was sich seit der Freigabe geändert hat</translation>
        </message>
        <message>
            <source>New draft with the change</source>
            <translation>Neuer Entwurf mit der Änderung</translation>
        </message>
        <message>
            <source>As approved</source>
            <translation>Wie freigegeben</translation>
        </message>
        <message>
            <source>With the registers of today</source>
            <translation>Mit den heutigen Registern</translation>
        </message>
        <message>
            <source>Parts of the document</source>
            <translation>Teile des Dokuments</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation>Kommentare (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs no longer say what the registers say.</source>
            <translation>
                <numerusform>%n Absatz sagt nicht mehr, was die Register sagen.</numerusform>
                <numerusform>%n Absätze sagen nicht mehr, was die Register sagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show old and new</source>
            <translation>Alt und neu anzeigen</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>niemand verantwortlich</translation>
        </message>
        <message>
            <source>owner: %1</source>
            <translation>verantwortlich: %1</translation>
        </message>
        <message>
            <source>clause %1</source>
            <translation>Abschnitt %1</translation>
        </message>
        <message>
            <source>next review %1</source>
            <translation>nächste Überprüfung %1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::DocumentsPage</name>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation>%1 lässt sich nicht öffnen: %2.</translation>
        </message>
        <message>
            <source>Import a Document</source>
            <translation>Dokument importieren</translation>
        </message>
        <message>
            <source>Word and Markdown (%1)</source>
            <translation>Word und Markdown (%1)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>Its text was taken over. Left out: %1.</source>
            <translation>Der Text wurde übernommen. Weggelassen: %1.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>New from a template</source>
            <translation>Neu aus einer Vorlage</translation>
        </message>
        <message>
            <source>Lists of documents</source>
            <translation>Listen der Dokumente</translation>
        </message>
        <message>
            <source>Master list</source>
            <translation>Dokumentenliste</translation>
        </message>
        <message>
            <source>Mandatory information</source>
            <translation>Pflichtinformation</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Add external</source>
            <translation>Externes hinzufügen</translation>
        </message>
        <message>
            <source>Export all</source>
            <translation>Alle exportieren</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>Master list of documents</source>
            <translation>Liste aller Dokumente</translation>
        </message>
        <message>
            <source>Words of title or number</source>
            <translation>Wörter aus Titel oder Nummer</translation>
        </message>
        <message>
            <source>Title or number</source>
            <translation>Titel oder Nummer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle Typen</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>What needs attention</source>
            <translation>Was Aufmerksamkeit braucht</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>Überprüfung überfällig</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Überholt</translation>
        </message>
        <message>
            <source>Fields open</source>
            <translation>Felder offen</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Nicht in Kraft</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>What has to be documented, and what covers it</source>
            <translation>Was zu dokumentieren ist und was es abdeckt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>status, version</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 of %2 items are covered by documents in force, %3 % with those in work counted half. Open a row to see its document or to write it.</source>
            <translation>%1 von %2 Einträgen sind durch Dokumente in Kraft abgedeckt, %3 %, wenn die in Arbeit halb zählen. Öffnen Sie eine Zeile, um ihr Dokument zu sehen oder es zu schreiben.</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Niemand verantwortlich</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>Alle Verantwortlichen</translation>
        </message>
        <message>
            <source>Policies, plans, procedures and records come here. 56 templates are written from your registers.</source>
            <translation>Hierher kommen Politiken, Pläne, Verfahren und Aufzeichnungen. 56 Vorlagen werden aus Ihren Registern gefüllt.</translation>
        </message>
        <message>
            <source>No document fits the filter.</source>
            <translation>Kein Dokument passt zum Filter.</translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n Dokument</numerusform>
                <numerusform>%n Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in force</source>
            <translation>
                <numerusform>%n in Kraft</numerusform>
                <numerusform>%n in Kraft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out of date</source>
            <translation>
                <numerusform>%n überholt</numerusform>
                <numerusform>%n überholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviews overdue</source>
            <translation>
                <numerusform>%n Überprüfung überfällig</numerusform>
                <numerusform>%n Überprüfungen überfällig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::EditionModel</name>
        <message>
            <source>%1, approved by %2</source>
            <translation>%1, freigegeben von %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
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
        <name>gapwright::ExportDialog</name>
        <message>
            <source>This document has no text in the project.</source>
            <translation>Dieses Dokument hat keinen Text im Projekt.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one.</source>
            <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Export the document</source>
            <translation>Dokument exportieren</translation>
        </message>
        <message>
            <source>Export all documents</source>
            <translation>Alle Dokumente exportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>To look at before the export</source>
            <translation>Vor dem Export anzusehen</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Word (DOCX)</source>
            <translation>Word (DOCX)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>OpenDocument</source>
            <translation>OpenDocument</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Style template of the client, for Word</source>
            <translation>Word-Vorlage des Kunden</translation>
        </message>
        <message>
            <source>A .docx or .dotx: its styles, head and foot are used. Empty for ours.</source>
            <translation>Eine .docx oder .dotx, deren Formatvorlagen, Kopf- und Fußzeilen verwendet werden. Leer für unsere.</translation>
        </message>
        <message>
            <source>Also drafts and texts in review</source>
            <translation>Auch Entwürfe und Texte in Prüfung</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Auswählen: %1</translation>
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation>Word-Dokumente und -Vorlagen (*.docx *.dotx)</translation>
        </message>
        <message>
            <source>Choose where to write.</source>
            <translation>Wählen Sie, wohin geschrieben wird.</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>Wählen Sie ein Format.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2. Choose another style template.</source>
            <translation>%1 lässt sich nicht öffnen: %2. Wählen Sie eine andere Word-Vorlage.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n fields without a value: %2.</source>
            <translation>
                <numerusform>„%1“ hat %n Feld ohne Wert: %2.</numerusform>
                <numerusform>„%1“ hat %n Felder ohne Wert: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed by somebody and is left as it is.</source>
            <translation>%1 wurde von jemandem geändert und bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Looking at documents and folder</source>
            <translation>Dokumente und Ordner werden geprüft</translation>
        </message>
        <message>
            <source>Export anyway</source>
            <translation>Trotzdem exportieren</translation>
        </message>
        <message>
            <source>Writing the documents</source>
            <translation>Dokumente werden geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%n files written to %1.</source>
            <translation>
                <numerusform>%n Datei nach %1 geschrieben.</numerusform>
                <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed files were left as they are.</source>
            <translation>
                <numerusform>%n geänderte Datei blieb, wie sie ist.</numerusform>
                <numerusform>%n geänderte Dateien blieben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: the rest was not written.</source>
            <translation>Abgebrochen: Der Rest wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>Gets a folder for each kind of document with the files attached to documents, and the master list.</source>
            <translation>Enthält danach einen Ordner je Art von Dokument, samt den angehängten Dateien, und die Dokumentenliste.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ExternalDocumentDialog</name>
        <message>
            <source>Control a document that lies elsewhere</source>
            <translation>Dokument lenken, das anderswo liegt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>Laws, standards, manuals of suppliers and files on a share are controlled like your own documents: owner, version, review. Attach the file itself on the next page if you want to keep it here.</source>
            <translation>Gesetze, Normen, Handbücher von Lieferanten und Dateien auf einem Netzlaufwerk werden wie Ihre eigenen Dokumente gelenkt: Verantwortliche, Version, Überprüfung. Hängen Sie die Datei selbst auf der nächsten Seite an, wenn Sie sie hier aufbewahren wollen.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Wo es liegt</translation>
        </message>
        <message>
            <source>A link or a place.</source>
            <translation>Ein Link oder ein Ort.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Version or date of issue</source>
            <translation>Version oder Ausgabedatum</translation>
        </message>
        <message>
            <source>Who looks after it</source>
            <translation>Wer sich darum kümmert</translation>
        </message>
        <message>
            <source>Give it the title it is known by.</source>
            <translation>Geben Sie ihm den Titel, unter dem es bekannt ist.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>„%1“ hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FieldDialog</name>
        <message>
            <source>Insert a field</source>
            <translation>Feld einfügen</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Words of a field or its value</source>
            <translation>Wörter eines Feldes oder seines Wertes</translation>
        </message>
        <message>
            <source>Filter: service, supplier, scope …</source>
            <translation>Filter: Service, Lieferant, Anwendungsbereich …</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>A field shows what the registers say whenever the document is opened or exported. A list becomes a table with a row for each entry.</source>
            <translation>Ein Feld zeigt, was die Register sagen, sooft das Dokument geöffnet oder exportiert wird. Eine Liste wird zu einer Tabelle mit einer Zeile je Eintrag.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Wählen Sie zuerst ein Feld.</translation>
        </message>
        <message>
            <source>Nothing holds these words.</source>
            <translation>Nichts enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FieldModel</name>
        <message numerus="yes">
            <source>%n rows: %1</source>
            <translation>
                <numerusform>%n Zeile: %1</numerusform>
                <numerusform>%n Zeilen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (list)</source>
            <translation>%1 (Liste)</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>noch nicht ausgefüllt</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
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
        <message>
            <source>Show the arithmetic</source>
            <translation>Rechnung zeigen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::FigureRow</name>
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
        <message>
            <source>To confirm</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <source>Items inherited from another standard or carried over from 2011 that nobody has confirmed by scoring them</source>
            <translation>Aus einer anderen Norm geerbte oder aus 2011 übernommene Anforderungen, die noch niemand durch Bewerten bestätigt hat</translation>
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
        <message>
            <source>This field is required.</source>
            <translation>Dieses Feld ist erforderlich.</translation>
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
        <message>
            <source>Make an action of this gap</source>
            <translation>Aus dieser Lücke eine Maßnahme machen</translation>
        </message>
        <message>
            <source>The gap %1 stands in the list of actions: %2</source>
            <translation>Die Lücke %1 steht in der Liste der Maßnahmen: %2</translation>
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
        <message>
            <source>Other standards</source>
            <translation>Andere Normen</translation>
        </message>
        <message>
            <source>%1 %2: %3 (certainty %4)</source>
            <comment>standard, clause, fit, certainty</comment>
            <translation>%1 %2: %3 (Gewissheit: %4)</translation>
        </message>
        <message>
            <source>Notes on these links</source>
            <translation>Hinweise zu diesen Verknüpfungen</translation>
        </message>
        <message>
            <source>In the 2011 edition</source>
            <translation>In der Ausgabe 2011</translation>
        </message>
        <message>
            <source>New since %1</source>
            <translation>Neu seit %1</translation>
        </message>
        <message>
            <source>%1. Target: %2. %3</source>
            <comment>key figure, target, why</comment>
            <translation>%1. Zielwert: %2. %3</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Formula of %1</source>
            <translation>Formel von %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Häufige Fehler</translation>
        </message>
        <message>
            <source>%1 Instead: %2</source>
            <comment>mistake, what to do</comment>
            <translation>%1 Stattdessen: %2</translation>
        </message>
        <message>
            <source>%1 min: %2</source>
            <comment>minutes, topic</comment>
            <translation>%1 min: %2</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Geführt in</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>clause of 2011, change</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Levels and key figures</source>
            <translation>Stufen und Kennzahlen</translation>
        </message>
        <message>
            <source>What comes out</source>
            <translation>Was entsteht</translation>
        </message>
        <message>
            <source>Accountable: %1</source>
            <translation>Rechenschaftspflichtig: %1</translation>
        </message>
        <message>
            <source>Responsible: %1</source>
            <translation>Durchführend: %1</translation>
        </message>
        <message>
            <source>Consulted: %1</source>
            <translation>Beratend: %1</translation>
        </message>
        <message>
            <source>Informed: %1</source>
            <translation>Informiert: %1</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
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
            <source>Can start when</source>
            <translation>Kann beginnen, wenn</translation>
        </message>
        <message>
            <source>Done when</source>
            <translation>Fertig, wenn</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Aufwand</translation>
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
        <message>
            <source>The file cannot be read as it is.</source>
            <translation>Die Datei lässt sich so nicht lesen.</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Es würde sich nichts ändern.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::InheritDialog</name>
        <message>
            <source>Inherit from Another Standard</source>
            <translation>Aus einer anderen Norm übernehmen</translation>
        </message>
        <message>
            <source>Mark as inherited</source>
            <translation>Als geerbt markieren</translation>
        </message>
        <message>
            <source>Also items that it covers only in part</source>
            <translation>Auch nur teilweise abgedeckte Anforderungen</translation>
        </message>
        <message>
            <source>The standard the client is certified to</source>
            <translation>Die Norm, nach der der Kunde zertifiziert ist</translation>
        </message>
        <message>
            <source>&amp;Certified to</source>
            <translation>&amp;Zertifiziert nach</translation>
        </message>
        <message>
            <source>Items that would be marked</source>
            <translation>Anforderungen, die markiert würden</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Its clauses</source>
            <translation>Abschnitte dort</translation>
        </message>
        <message>
            <source>Fit, confidence</source>
            <translation>Deckung, Verlässlichkeit</translation>
        </message>
        <message>
            <source>What is given, what is missing</source>
            <translation>Was vorhanden ist, was fehlt</translation>
        </message>
        <message>
            <source>Ask before anything inherited is confirmed</source>
            <translation>Zu klären, bevor Geerbtes bestätigt wird</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) will be marked to confirm; no status is set.</source>
            <translation>
                <numerusform>%n Anforderung wird als zu bestätigen markiert; ein Status wird nicht gesetzt.</numerusform>
                <numerusform>%n Anforderungen werden als zu bestätigen markiert; ein Status wird nicht gesetzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a status and are left alone.</source>
            <translation>
                <numerusform>%n Anforderung hat einen Status und bleibt unberührt.</numerusform>
                <numerusform>%n Anforderungen haben einen Status und bleiben unberührt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are marked already.</source>
            <translation>
                <numerusform>%n Anforderung ist schon markiert.</numerusform>
                <numerusform>%n Anforderungen sind schon markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n item(s)</source>
            <translation>
                <numerusform>%n Anforderung markieren</numerusform>
                <numerusform>%n Anforderungen markieren</numerusform>
            </translation>
        </message>
        <message>
            <source>No item can be marked.</source>
            <translation>Es lässt sich keine Anforderung markieren.</translation>
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
        <message>
            <source>Inherited from %1, confirmed.</source>
            <translation>Aus %1 geerbt, bestätigt.</translation>
        </message>
        <message>
            <source>Carried over from %1, confirmed.</source>
            <translation>Aus %1 übernommen, bestätigt.</translation>
        </message>
        <message>
            <source>Inherited from %1 (confidence %2). Look at the evidence and confirm it by scoring; until then the item stays open.</source>
            <translation>Aus %1 geerbt (Verlässlichkeit: %2). Prüfen Sie die Nachweise und bestätigen Sie durch Bewerten; bis dahin bleibt die Anforderung offen.</translation>
        </message>
        <message>
            <source>Carried over from %1 (confidence %2). Confirm it by choosing the status again, or choose another one.</source>
            <translation>Aus %1 übernommen (Verlässlichkeit: %2). Bestätigen Sie, indem Sie den Status erneut wählen, oder wählen Sie einen anderen.</translation>
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
        <message>
            <source>inherited from %1, confirm</source>
            <comment>standard</comment>
            <translation>aus %1 geerbt, bitte bestätigen</translation>
        </message>
        <message>
            <source>carried over from %1, confirm</source>
            <comment>2011: clause</comment>
            <translation>aus %1 übernommen, bitte bestätigen</translation>
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
        <name>gapwright::KpiBoardModel</name>
        <message>
            <source>No process</source>
            <translation>Kein Prozess</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>nicht festgehalten</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>Letzter Wert</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>Messung</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Neuer Wert</translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiBoardPage</name>
        <message>
            <source>KPI board</source>
            <translation>Kennzahlentafel</translation>
        </message>
        <message numerus="yes">
            <source>KPIs say whether processes do what they are for. The library has %n of them with target and calculation.</source>
            <translation>
                <numerusform>Kennzahlen sagen, ob Prozesse tun, wozu sie da sind. Die Sammlung hat %n davon mit Ziel und Berechnung.</numerusform>
                <numerusform>Kennzahlen sagen, ob Prozesse tun, wozu sie da sind. Die Sammlung hat %n davon mit Ziel und Berechnung.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose from the library</source>
            <translation>Aus der Sammlung wählen</translation>
        </message>
        <message>
            <source>No KPI fits the filter.</source>
            <translation>Keine Kennzahl passt zum Filter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>From the library …</source>
            <translation>Aus der Sammlung …</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Off target</source>
            <translation>Vom Ziel entfernt</translation>
        </message>
        <message>
            <source>Near target</source>
            <translation>Nahe am Ziel</translation>
        </message>
        <message>
            <source>On target</source>
            <translation>Am Ziel</translation>
        </message>
        <message>
            <source>Without status</source>
            <translation>Ohne Status</translation>
        </message>
        <message>
            <source>To be measured</source>
            <translation>Zu messen</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>KPIs by process; a digit starts a new value</source>
            <translation>Kennzahlen nach Prozess; eine Ziffer beginnt einen neuen Wert</translation>
        </message>
        <message>
            <source>Without a process</source>
            <translation>Ohne Prozess</translation>
        </message>
        <message>
            <source>All processes</source>
            <translation>Alle Prozesse</translation>
        </message>
        <message numerus="yes">
            <source>%n KPI(s)</source>
            <translation>
                <numerusform>%n Kennzahl</numerusform>
                <numerusform>%n Kennzahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n off target</source>
            <translation>
                <numerusform>%n vom Ziel entfernt</numerusform>
                <numerusform>%n vom Ziel entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be measured</source>
            <translation>
                <numerusform>%n zu messen</numerusform>
                <numerusform>%n zu messen</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 9.1</source>
            <translation>Abschnitt 9.1</translation>
        </message>
        <message>
            <source>“%1” is no number for “%2”. Write it like %3, without the unit.</source>
            <translation>„%1“ ist keine Zahl für „%2“. Schreiben Sie sie wie %3, ohne die Einheit.</translation>
        </message>
        <message>
            <source>Record %1 of %2</source>
            <translation>%1 von %2 festhalten</translation>
        </message>
        <message numerus="yes">
            <source>%n KPI(s) added. Undo (Ctrl+Z) takes them out again.</source>
            <translation>
                <numerusform>%n Kennzahl hinzugefügt. Zurücknehmen (Strg+Z) nimmt sie wieder heraus.</numerusform>
                <numerusform>%n Kennzahlen hinzugefügt. Zurücknehmen (Strg+Z) nimmt sie wieder heraus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiEntryDelegate</name>
        <message>
            <source>New value of %1</source>
            <translation>Neuer Wert von %1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiLibraryDialog</name>
        <message>
            <source>KPIs from the library</source>
            <translation>Kennzahlen aus der Sammlung</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Few and used beats many and filed. Choose one or more (Ctrl or Shift with the arrows and Space); target and amber value are suggestions to agree with the process owner.</source>
            <translation>Wenige, die genutzt werden, sind besser als viele, die abgelegt werden. Wählen Sie eine oder mehrere (Strg oder Umschalt mit den Pfeiltasten und Leertaste); Ziel und gelber Wert sind Vorschläge, die mit dem Prozesseigner zu vereinbaren sind.</translation>
        </message>
        <message>
            <source>Search the KPIs</source>
            <translation>Kennzahlen durchsuchen</translation>
        </message>
        <message>
            <source>Process, name or formula</source>
            <translation>Prozess, Name oder Formel</translation>
        </message>
        <message>
            <source>KPIs of the library</source>
            <translation>Kennzahlen der Bibliothek</translation>
        </message>
        <message numerus="yes">
            <source>Add %n KPI(s)</source>
            <translation>
                <numerusform>%n Kennzahl hinzufügen</numerusform>
                <numerusform>%n Kennzahlen hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n KPI(s) from the library</source>
            <translation>
                <numerusform>%n Kennzahl aus der Sammlung hinzufügen</numerusform>
                <numerusform>%n Kennzahlen aus der Sammlung hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one KPI.</source>
            <translation>Wählen Sie mindestens eine Kennzahl.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiPanel</name>
        <message>
            <source>Values over time</source>
            <translation>Werte im Zeitverlauf</translation>
        </message>
        <message>
            <source>Open the KPI</source>
            <translation>Kennzahl öffnen</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>amber at %1</source>
            <translation>gelb bei %1</translation>
        </message>
        <message>
            <source>next period ends %1</source>
            <translation>nächster Zeitraum endet am %1</translation>
        </message>
        <message>
            <source>tolerated: %1 to either side</source>
            <translation>geduldet: %1 nach beiden Seiten</translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiTable</name>
        <message>
            <source>Key figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Besser</translation>
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
        <name>gapwright::LibraryBooks</name>
        <message>
            <source>&amp;Primer as kick-off hand-out…</source>
            <translation>&amp;Einführung als Unterlage zum Auftakt …</translation>
        </message>
        <message>
            <source>&amp;Assessor's guide…</source>
            <translation>&amp;Leitfaden für Bewertende …</translation>
        </message>
        <message>
            <source>Export the Primer</source>
            <translation>Einführung ausgeben</translation>
        </message>
        <message>
            <source>Export the Assessor's Guide</source>
            <translation>Leitfaden für Bewertende ausgeben</translation>
        </message>
        <message>
            <source>Primer</source>
            <comment>file name</comment>
            <translation>Einführung</translation>
        </message>
        <message>
            <source>Assessors guide</source>
            <comment>file name</comment>
            <translation>Leitfaden für Bewertende</translation>
        </message>
        <message>
            <source>%1 was not written: let its name end in pdf, docx, odt or html.</source>
            <translation>%1 wurde nicht geschrieben: Lassen Sie den Namen auf pdf, docx, odt oder html enden.</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
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
            <source>Open in the gap analysis</source>
            <translation>In der Gap-Analyse öffnen</translation>
        </message>
        <message>
            <source>How the clauses are built</source>
            <translation>Wie die Abschnitte aufgebaut sind</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Bibliothek durchsuchen</translation>
        </message>
        <message numerus="yes">
            <source>%n entries found</source>
            <translation>
                <numerusform>%n Eintrag gefunden</numerusform>
                <numerusform>%n Einträge gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>Aushändigen</translation>
        </message>
        <message>
            <source>Export the primer or the assessor's guide</source>
            <translation>Einführung oder Leitfaden für Bewertende ausgeben</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Geschrieben: %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Der Kunde</translation>
        </message>
        <message>
            <source>Licensed copy of the standard</source>
            <translation>Lizenziertes Exemplar der Norm</translation>
        </message>
        <message>
            <source>%1 holds a licensed copy, as recorded in this project.</source>
            <translation>%1 besitzt ein lizenziertes Exemplar, so ist es in diesem Projekt festgehalten.</translation>
        </message>
        <message>
            <source>It is not recorded yet that %1 holds a licensed copy.</source>
            <translation>Es ist noch nicht festgehalten, dass %1 ein lizenziertes Exemplar besitzt.</translation>
        </message>
        <message>
            <source>Change this record</source>
            <translation>Diese Angabe ändern</translation>
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
            <source>New here? A tour of the window takes a minute.</source>
            <translation>Neu hier? Ein Rundgang durch das Fenster dauert eine Minute.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang beginnen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::MapDetailView</name>
        <message>
            <source>What the chosen record consists of</source>
            <translation>Woraus der gewählte Datensatz besteht</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Datensatz öffnen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::MarkdownEdit</name>
        <message>
            <source>Text of the document</source>
            <translation>Text des Dokuments</translation>
        </message>
        <message>
            <source>No other spelling is known</source>
            <translation>Keine andere Schreibweise bekannt</translation>
        </message>
        <message>
            <source>“%1” is right in this project</source>
            <translation>„%1“ ist in diesem Projekt richtig</translation>
        </message>
    </context>
    <context>
        <name>gapwright::MonthView</name>
        <message>
            <source>%1: %2</source>
            <comment>what, record</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar, %1</source>
            <translation>Kalender, %1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nichts an diesem Tag.</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>day of the month</comment>
            <translation>%1 heute</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiterer</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <comment>of a day</comment>
            <translation>
                <numerusform>%n Termin</numerusform>
                <numerusform>%n Termine</numerusform>
            </translation>
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
        <message>
            <source>Enter the name of the organization.</source>
            <translation>Geben Sie den Namen der Organisation ein.</translation>
        </message>
        <message>
            <source>The project of %1 is made as the file %2 in the folder %3.</source>
            <translation>Das Projekt für %1 wird als Datei %2 im Ordner %3 angelegt.</translation>
        </message>
        <message>
            <source>It starts with a baseline assessment in which nothing is scored yet.</source>
            <translation>Es beginnt mit einer Ausgangsbewertung, in der noch nichts bewertet ist.</translation>
        </message>
        <message>
            <source>It starts without an assessment.</source>
            <translation>Es beginnt ohne Bewertung.</translation>
        </message>
        <message>
            <source>The logo is stored in it.</source>
            <translation>Das Logo wird darin gespeichert.</translation>
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
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Step %1</source>
            <comment>as people call it: Step 4. Agree the scope</comment>
            <translation>Schritt %1</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PartTable</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New in “%1”</source>
            <translation>Neu in „%1“</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete from “%1”</source>
            <translation>Aus „%1“ löschen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>register, count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PlanPage</name>
        <message>
            <source>Move “%1”</source>
            <translation>„%1“ verschieben</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Neue Maßnahme</translation>
        </message>
        <message>
            <source>Keep the dates as approved plan</source>
            <translation>Die Termine als genehmigten Plan behalten</translation>
        </message>
        <message>
            <source>Move lines behind what they wait for</source>
            <translation>Zeilen hinter das schieben, worauf sie warten</translation>
        </message>
        <message>
            <source>Project plan</source>
            <translation>Projektplan</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Terminplan</translation>
        </message>
        <message>
            <source>Effort and cost</source>
            <translation>Aufwand und Kosten</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Maßstab</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Quartale</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nicht abgeschlossen</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Actions and milestones with dates make the plan: who does what in which step, what waits for what, and when it ends.</source>
            <translation>Maßnahmen und Meilensteine mit Terminen ergeben den Plan: wer in welchem Schritt was tut, was worauf wartet und wann es endet.</translation>
        </message>
        <message>
            <source>Add the first action</source>
            <translation>Erste Maßnahme hinzufügen</translation>
        </message>
        <message>
            <source>Move them behind</source>
            <translation>Dahinter schieben</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Keep as approved plan</source>
            <translation>Als genehmigten Plan behalten</translation>
        </message>
        <message>
            <source>Copies the dates of today's plan; the chart compares with them from now on.</source>
            <translation>Übernimmt die Termine des heutigen Plans; das Diagramm vergleicht von nun an mit ihnen.</translation>
        </message>
        <message>
            <source>Effort and cost by step</source>
            <translation>Aufwand und Kosten je Schritt</translation>
        </message>
        <message numerus="yes">
            <source>%n lines wait for themselves through others.</source>
            <translation>
                <numerusform>%n Zeile wartet über andere auf sich selbst.</numerusform>
                <numerusform>%n Zeilen warten über andere auf sich selbst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines begin before what they wait for has ended.</source>
            <translation>
                <numerusform>%n Zeile beginnt, bevor das geendet hat, worauf sie wartet.</numerusform>
                <numerusform>%n Zeilen beginnen, bevor das geendet hat, worauf sie warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day, last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%n lines critical</source>
            <translation>
                <numerusform>%n Zeile kritisch</numerusform>
                <numerusform>%n Zeilen kritisch</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected end</source>
            <translation>Voraussichtliches Ende</translation>
        </message>
        <message>
            <source>approved: %1</source>
            <translation>genehmigt: %1</translation>
        </message>
        <message>
            <source>no approved plan</source>
            <translation>kein genehmigter Plan</translation>
        </message>
        <message>
            <source>Effort, P80</source>
            <translation>Aufwand, P80</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 Tage</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>Cost with contingency</source>
            <translation>Kosten mit Zuschlag</translation>
        </message>
        <message>
            <source>contingency %1</source>
            <translation>Zuschlag %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>by effort</source>
            <translation>nach Aufwand</translation>
        </message>
        <message>
            <source>Choose a line of the plan</source>
            <translation>Wählen Sie eine Zeile des Plans</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Meilenstein %1</translation>
        </message>
        <message>
            <source>Action %1</source>
            <translation>Maßnahme %1</translation>
        </message>
        <message>
            <source>A line cannot wait for itself. Let go over another one.</source>
            <translation>Eine Zeile kann nicht auf sich selbst warten. Lassen Sie über einer anderen los.</translation>
        </message>
        <message>
            <source>“%1” waits for “%2” already.</source>
            <translation>„%1“ wartet schon auf „%2“.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>This would close a circle, and nothing was changed: %1. Each of these waits for the next one; take one of the dependencies out first.</source>
            <translation>Damit würde sich ein Kreis schließen; es wurde nichts geändert: %1. Jede dieser Zeilen wartet auf die nächste; entfernen Sie zuerst eine der Abhängigkeiten.</translation>
        </message>
        <message>
            <source>“%2” after “%1”</source>
            <comment>label of a change</comment>
            <translation>„%2“ nach „%1“</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PlanStepModel</name>
        <message>
            <source>on time</source>
            <translation>pünktlich</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n Arbeitstag zu spät</numerusform>
                <numerusform>%n Arbeitstage zu spät</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) early</source>
            <translation>
                <numerusform>%n Arbeitstag zu früh</numerusform>
                <numerusform>%n Arbeitstage zu früh</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n estimated</source>
            <translation>
                <numerusform>%n geschätzt</numerusform>
                <numerusform>%n geschätzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without estimate</source>
            <translation>
                <numerusform>%n ohne Schätzung</numerusform>
                <numerusform>%n ohne Schätzung</numerusform>
            </translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Alle Schritte</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Approved plan</source>
            <translation>Freigegebener Plan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Days, mean</source>
            <translation>Tage, Mittel</translation>
        </message>
        <message>
            <source>Days, P80</source>
            <translation>Tage, P80</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>External</source>
            <translation>Extern</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Arbeit</translation>
        </message>
    </context>
    <context>
        <name>gapwright::PlanView</name>
        <message>
            <source>Project plan on a time axis</source>
            <translation>Projektplan auf einer Zeitachse</translation>
        </message>
        <message>
            <source>“%1” waits for “%2”</source>
            <translation>„%1“ wartet auf „%2“</translation>
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
        <name>gapwright::ProblemModel</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>whole register</source>
            <translation>ganzes Register</translation>
        </message>
        <message>
            <source>How grave</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ProblemsPage</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Datensatz öffnen</translation>
        </message>
        <message>
            <source>Show problems that are</source>
            <translation>Probleme zeigen nach Schwere</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>All problems</source>
            <translation>Alle Probleme</translation>
        </message>
        <message>
            <source>Show problems of the register</source>
            <translation>Probleme zeigen aus dem Register</translation>
        </message>
        <message>
            <source>Problems, errors first</source>
            <translation>Probleme, Fehler zuerst</translation>
        </message>
        <message>
            <source>All registers</source>
            <translation>Alle Register</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>Probleme werden gesucht …</translation>
        </message>
        <message>
            <source>No validation rule is broken. Problems appear here as soon as a record breaks one, with the record and what to do.</source>
            <translation>Keine Prüfregel ist verletzt. Probleme erscheinen hier, sobald ein Datensatz gegen eine Regel verstößt, mit dem Datensatz und dem, was zu tun ist.</translation>
        </message>
        <message>
            <source>No problem fits the filter.</source>
            <translation>Kein Problem passt zum Filter.</translation>
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
        <name>gapwright::ProjectWriting</name>
        <message>
            <source>Saved what was in memory</source>
            <translation>Stand aus dem Arbeitsspeicher gespeichert</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RaciModel</name>
        <message>
            <source>no part</source>
            <translation>kein Anteil</translation>
        </message>
        <message>
            <source>%1
%2: %3</source>
            <comment>activity, role, part</comment>
            <translation>%1
%2: %3</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RaciPage</name>
        <message>
            <source>RACI matrix</source>
            <translation>RACI-Matrix</translation>
        </message>
        <message>
            <source>Add an activity</source>
            <translation>Tätigkeit hinzufügen</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF ausgeben</translation>
        </message>
        <message>
            <source>Activities by role</source>
            <translation>Tätigkeiten nach Rollen</translation>
        </message>
        <message>
            <source>R responsible · A accountable · C consulted · I informed. Type a letter, Shift with a letter adds it, Delete empties.</source>
            <translation>R durchführend · A rechenschaftspflichtig · C beratend · I informiert. Tippen Sie einen Buchstaben; Umschalt mit Buchstabe fügt hinzu, Entf leert.</translation>
        </message>
        <message>
            <source>Next broken row</source>
            <translation>Nächste fehlerhafte Zeile</translation>
        </message>
        <message>
            <source>Next broken row (F8)</source>
            <translation>Nächste fehlerhafte Zeile (F8)</translation>
        </message>
        <message>
            <source>Add a role</source>
            <translation>Rolle hinzufügen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the matrix for a spreadsheet (Ctrl+C)</source>
            <translation>Matrix für die Tabellenkalkulation kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Clause or process</source>
            <translation>Abschnitt oder Prozess</translation>
        </message>
        <message>
            <source>Name of the role</source>
            <translation>Name der Rolle</translation>
        </message>
        <message>
            <source>Open the role</source>
            <translation>Rolle öffnen</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n activities</source>
            <translation>
                <numerusform>%n Tätigkeit</numerusform>
                <numerusform>%n Tätigkeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n Rolle</numerusform>
                <numerusform>%n Rollen</numerusform>
            </translation>
        </message>
        <message>
            <source>every row keeps the rules</source>
            <translation>jede Zeile hält die Regeln ein</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) break a rule</source>
            <translation>
                <numerusform>%n Zeile verstößt gegen eine Regel</numerusform>
                <numerusform>%n Zeilen verstoßen gegen eine Regel</numerusform>
            </translation>
        </message>
        <message>
            <source>Which role does what: each activity with exactly one A for who answers for it and at least one R for who does it.</source>
            <translation>Welche Rolle was tut: jede Tätigkeit mit genau einem A für die Rolle, die einsteht, und mindestens einem R für die, die sie tut.</translation>
        </message>
        <message>
            <source>One role answers for it, and somebody does it.</source>
            <translation>Eine Rolle steht dafür ein, und jemand tut es.</translation>
        </message>
        <message>
            <source>RACI: %1, %2: %3</source>
            <comment>activity, role, letter</comment>
            <translation>RACI: %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>RACI: %1 in %n cells</source>
            <translation>
                <numerusform>RACI: %1 in %n Zelle</numerusform>
                <numerusform>RACI: %1 in %n Zellen</numerusform>
            </translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Neue Tätigkeit</translation>
        </message>
        <message>
            <source>Add an activity to the RACI matrix</source>
            <translation>Der RACI-Matrix eine Tätigkeit hinzufügen</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>Neue Rolle</translation>
        </message>
        <message>
            <source>Add a role to the RACI matrix</source>
            <translation>Der RACI-Matrix eine Rolle hinzufügen</translation>
        </message>
        <message>
            <source>An activity needs a name. “%1” was kept.</source>
            <translation>Eine Tätigkeit braucht einen Namen. „%1“ wurde behalten.</translation>
        </message>
        <message>
            <source>There is an activity “%1” already. “%2” was kept.</source>
            <translation>Eine Tätigkeit „%1“ gibt es schon. „%2“ wurde behalten.</translation>
        </message>
        <message>
            <source>Rename an activity of the RACI matrix</source>
            <translation>Tätigkeit der RACI-Matrix umbenennen</translation>
        </message>
        <message>
            <source>A role needs a name. “%1” was kept.</source>
            <translation>Eine Rolle braucht einen Namen. „%1“ wurde behalten.</translation>
        </message>
        <message>
            <source>Rename a role</source>
            <translation>Rolle umbenennen</translation>
        </message>
        <message>
            <source>Remove “%1” from the RACI matrix</source>
            <translation>„%1“ aus der RACI-Matrix entfernen</translation>
        </message>
        <message>
            <source>“%1” was removed. Undo brings it back.</source>
            <translation>„%1“ wurde entfernt. Mit „Zurücknehmen“ kommt es wieder.</translation>
        </message>
        <message>
            <source>The matrix was copied; paste it into a spreadsheet.</source>
            <translation>Die Matrix wurde kopiert; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RaciTable</name>
        <message>
            <source>%1  %2</source>
            <comment>letter, word</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
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
        <message>
            <source>Estimate from the documents under control and the gap analysis. Click for the arithmetic.</source>
            <translation>Schätzung aus den gelenkten Dokumenten und der Gap-Analyse. Ein Klick zeigt die Rechnung.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordDialog</name>
        <message>
            <source>New in “%1”</source>
            <translation>Neu in „%1“</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Some fields hold something that does not fit. Look for the sentences in red.</source>
            <translation>Einige Felder enthalten Unpassendes. Beachten Sie die roten Sätze.</translation>
        </message>
        <message>
            <source>Choose something under “%1”.</source>
            <translation>Wählen Sie etwas unter „%1“.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordEditor</name>
        <message>
            <source>Choose something under “%1”. Until then this is not kept.</source>
            <translation>Wählen Sie etwas unter „%1“. Bis dahin wird dies nicht gespeichert.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>field, record</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>New in “%1”: %2</source>
            <translation>Neu in „%1“: %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordFiles</name>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Drop files here, or add them.</source>
            <translation>Legen Sie Dateien hier ab oder fügen Sie sie hinzu.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does, file</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
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
            <source>Add Files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add file %1 to %2</source>
            <translation>Datei %1 zu %2 hinzufügen</translation>
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
        <message>
            <source>Remove file %1</source>
            <translation>Datei %1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordFormBase</name>
        <message>
            <source>This value does not fit here.</source>
            <translation>Dieser Wert passt hier nicht.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does, field</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Go to it (Ctrl+Enter)</source>
            <translation>Dorthin gehen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2.</source>
            <translation>Eine ganze Zahl von %1 bis %2.</translation>
        </message>
        <message>
            <source>One of: %1.</source>
            <translation>Möglich sind: %1.</translation>
        </message>
        <message>
            <source>A date, as 2026-03-31 or as people write it here; the calendar opens beside it.</source>
            <translation>Ein Datum wie 2026-03-31 oder in der hier üblichen Schreibweise; der Kalender öffnet sich daneben.</translation>
        </message>
        <message numerus="yes">
            <source>A number with at most %n decimal places.</source>
            <translation>
                <numerusform>Eine Zahl mit höchstens %n Nachkommastelle.</numerusform>
                <numerusform>Eine Zahl mit höchstens %n Nachkommastellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Refers to another record: type a part of its name. Ctrl+Enter goes to it.</source>
            <translation>Verweist auf einen anderen Datensatz: Tippen Sie einen Teil seines Namens. Strg+Eingabe führt zu ihm.</translation>
        </message>
        <message>
            <source>Refers to any number of other records: tick them. Drag a ticked one, or press Alt with an arrow, to change the order.</source>
            <translation>Verweist auf beliebig viele andere Datensätze: Haken Sie sie an. Ziehen Sie einen angehakten oder drücken Sie Alt mit einer Pfeiltaste, um die Reihenfolge zu ändern.</translation>
        </message>
        <message>
            <source>A file that is kept in the project.</source>
            <translation>Eine Datei, die im Projekt aufbewahrt wird.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RecordPanel</name>
        <message>
            <source>%1 %2</source>
            <comment>fix, rule</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RegisterBar</name>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation>Filtern (Strg+F)</translation>
        </message>
        <message>
            <source>Words that records must hold</source>
            <translation>Wörter, die Datensätze enthalten müssen</translation>
        </message>
        <message>
            <source>Only records that break a rule</source>
            <translation>Nur Datensätze, die gegen eine Regel verstoßen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>%1: all</source>
            <comment>field</comment>
            <translation>%1: alle</translation>
        </message>
        <message>
            <source>As the register proposes</source>
            <translation>Wie vom Register vorgeschlagen</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>Diese Ansicht speichern …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <source>Name of the view:</source>
            <translation>Name der Ansicht:</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RegisterFiles</name>
        <message>
            <source>Import into “%1”</source>
            <translation>In „%1“ importieren</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Durch Trennzeichen getrennte Werte (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>“%1” was exported to %2.</source>
            <translation>„%1“ wurde nach %2 exportiert.</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt *.json)</source>
            <translation>Tabellen (*.xlsx *.ods *.csv *.tsv *.txt *.json)</translation>
        </message>
        <message>
            <source>Print “%1” as PDF</source>
            <translation>„%1“ als PDF drucken</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>“%1” was printed to %2.</source>
            <translation>„%1“ wurde nach %2 gedruckt.</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in a spreadsheet first.</source>
            <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie sie zuerst in einer Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>The clipboard holds too much to paste. Save it as a file and import that.</source>
            <translation>Die Zwischenablage enthält zu viel zum Einfügen. Speichern Sie den Inhalt als Datei und importieren Sie diese.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RegisterImportDialog</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>What becomes of each row</source>
            <translation>Was aus jeder Zeile wird</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Fields or reason</source>
            <translation>Felder oder Grund</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused</source>
            <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt</translation>
        </message>
        <message>
            <source>Rows that are refused stay out of the project. Mend the file and import it again to have them too.</source>
            <translation>Abgelehnte Zeilen kommen nicht ins Projekt. Berichtigen Sie die Datei und importieren Sie sie erneut, um auch diese zu erhalten.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n records</source>
            <translation>
                <numerusform>%n Datensatz importieren</numerusform>
                <numerusform>%n Datensätze importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that are refused stay out of the project. Mend them where you copied them and paste again to have them too.</source>
            <translation>Abgelehnte Zeilen kommen nicht ins Projekt. Berichtigen Sie sie dort, wo Sie sie kopiert haben, und fügen Sie sie erneut ein, um auch diese zu erhalten.</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n records</source>
            <translation>
                <numerusform>%n Datensatz einfügen</numerusform>
                <numerusform>%n Datensätze einfügen</numerusform>
            </translation>
        </message>
        <message>
            <source>No row can be taken over.</source>
            <translation>Keine Zeile lässt sich übernehmen.</translation>
        </message>
        <message>
            <source>No row brings anything new.</source>
            <translation>Keine Zeile bringt etwas Neues.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RegisterIndex</name>
        <message>
            <source>Registers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Find a register</source>
            <translation>Register suchen</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>clause, title</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n registers</source>
            <translation>
                <numerusform>%n Register</numerusform>
                <numerusform>%n Register</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n Datensatz</numerusform>
                <numerusform>%n Datensätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>Boards and maps</source>
            <translation>Tafeln und Karten</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RegisterPage</name>
        <message>
            <source>Add the first one</source>
            <translation>Den ersten hinzufügen</translation>
        </message>
        <message>
            <source>No record fits the filter.</source>
            <translation>Kein Datensatz passt zum Filter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New (Ctrl+Shift+N)</source>
            <translation>Neu (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit the selected ones …</source>
            <translation>Ausgewählte bearbeiten …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>Verlauf dieses Datensatzes</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>Nächster Datensatz</translation>
        </message>
        <message>
            <source>Previous record</source>
            <translation>Voriger Datensatz</translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n Datensatz</numerusform>
                <numerusform>%n Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 records</source>
            <translation>%1 von %2 Datensätzen</translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1</source>
            <translation>Abschnitt %1</translation>
        </message>
        <message>
            <source>New in “%1”</source>
            <translation>Neu in „%1“</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n records</source>
            <translation>
                <numerusform>%n Datensatz löschen</numerusform>
                <numerusform>%n Datensätze löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Undo (Ctrl+Z) brings it back.</source>
            <comment>what was done</comment>
            <translation>%1. Rückgängig (Strg+Z) stellt es wieder her.</translation>
        </message>
        <message>
            <source>Print as PDF …</source>
            <translation>Als PDF drucken …</translation>
        </message>
        <message>
            <source>Paste rows …</source>
            <translation>Zeilen einfügen …</translation>
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
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Export the Gap Report</source>
            <translation>Gap-Bericht exportieren</translation>
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
        <name>gapwright::RiskListModel</name>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
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
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RiskMatrixPage</name>
        <message>
            <source>Risk matrix</source>
            <translation>Risikomatrix</translation>
        </message>
        <message>
            <source>Likelihood by impact</source>
            <translation>Wahrscheinlichkeit nach Auswirkung</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risiken</translation>
        </message>
        <message>
            <source>Risks and opportunities that are rated for likelihood and impact stand here in a matrix of five by five.</source>
            <translation>Risiken und Chancen, deren Wahrscheinlichkeit und Auswirkung eingestuft sind, stehen hier in einer Matrix von fünf mal fünf.</translation>
        </message>
        <message>
            <source>Open the risk register</source>
            <translation>Risikoregister öffnen</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF ausgeben</translation>
        </message>
        <message>
            <source>Risks of the chosen cell</source>
            <translation>Risiken des gewählten Feldes</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>What the matrix shows</source>
            <translation>Was die Matrix zeigt</translation>
        </message>
        <message>
            <source>Before treatment</source>
            <translation>Vor der Behandlung</translation>
        </message>
        <message>
            <source>After treatment</source>
            <translation>Nach der Behandlung</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Risks and opportunities</source>
            <translation>Risiken und Chancen</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Alle Kategorien</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high before treatment</source>
            <translation>
                <numerusform>%n vor der Behandlung hoch</numerusform>
                <numerusform>%n vor der Behandlung hoch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not rated</source>
            <translation>
                <numerusform>%n nicht eingestuft</numerusform>
                <numerusform>%n nicht eingestuft</numerusform>
            </translation>
        </message>
        <message>
            <source>acceptance up to %1, action from %2</source>
            <translation>hingenommen bis %1, Maßnahme ab %2</translation>
        </message>
        <message>
            <source>All, the highest first</source>
            <translation>Alle, die höchsten zuerst</translation>
        </message>
        <message>
            <source>Likelihood %1, impact %2, score %3</source>
            <comment>heading of a list; the count follows</comment>
            <translation>Wahrscheinlichkeit %1, Auswirkung %2, Punktzahl %3</translation>
        </message>
    </context>
    <context>
        <name>gapwright::RoadmapPage</name>
        <message>
            <source>Roadmap</source>
            <translation>Fahrplan</translation>
        </message>
        <message>
            <source>Steps and certification cycle</source>
            <translation>Schritte und Zertifizierungszyklus</translation>
        </message>
        <message>
            <source>Dates and owners</source>
            <translation>Termine und Verantwortliche</translation>
        </message>
        <message>
            <source>Certification cycle</source>
            <translation>Zertifizierungszyklus</translation>
        </message>
        <message>
            <source>Implementation steps</source>
            <translation>Einführungsschritte</translation>
        </message>
        <message>
            <source>%1 of %2 done; progress is computed from the registers</source>
            <translation>%1 von %2 erledigt; der Fortschritt wird aus den Registern berechnet</translation>
        </message>
        <message>
            <source>Next in the steps under way</source>
            <translation>Als Nächstes in den laufenden Schritten</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, title of a step</comment>
            <translation>%1 %2</translation>
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
        <name>gapwright::ScopePage</name>
        <message>
            <source>Scope statement</source>
            <translation>Aussage zum Anwendungsbereich</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>What is inside and outside</source>
            <translation>Was drinnen und was draußen ist</translation>
        </message>
        <message>
            <source>The statement and its checks</source>
            <translation>Die Aussage und ihre Prüfungen</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>The statement</source>
            <translation>Die Aussage</translation>
        </message>
        <message>
            <source>The scope statement</source>
            <translation>Die Aussage zum Anwendungsbereich</translation>
        </message>
        <message>
            <source>Use it in the reports</source>
            <translation>In den Berichten verwenden</translation>
        </message>
        <message>
            <source>Nothing entered yet.</source>
            <translation>Noch nichts eingetragen.</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Register öffnen</translation>
        </message>
        <message>
            <source>Add one: type its name and press Return</source>
            <translation>Hinzufügen: Namen tippen und Eingabetaste drücken</translation>
        </message>
        <message>
            <source>Add to “%1”</source>
            <translation>Zu „%1“ hinzufügen</translation>
        </message>
        <message>
            <source>“%1” is listed already.</source>
            <translation>„%1“ steht schon in der Liste.</translation>
        </message>
        <message>
            <source>Add “%1” to the scope</source>
            <translation>„%1“ in den Anwendungsbereich aufnehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n inside</source>
            <translation>
                <numerusform>%n drinnen</numerusform>
                <numerusform>%n drinnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside</source>
            <translation>
                <numerusform>%n draußen</numerusform>
                <numerusform>%n draußen</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to object to</source>
            <translation>nichts einzuwenden</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n anzusehen</numerusform>
                <numerusform>%n anzusehen</numerusform>
            </translation>
        </message>
        <message>
            <source>The text appears as soon as a service is in the scope.</source>
            <translation>Der Text erscheint, sobald ein Service im Anwendungsbereich ist.</translation>
        </message>
        <message>
            <source>The reports print this text.</source>
            <translation>Die Berichte drucken diesen Text.</translation>
        </message>
        <message>
            <source>The reports print no scope yet.</source>
            <translation>Die Berichte drucken noch keinen Anwendungsbereich.</translation>
        </message>
        <message>
            <source>The reports print another text, the one of the engagement.</source>
            <translation>Die Berichte drucken einen anderen Text, den des Auftrags.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the register</source>
            <translation>
                <numerusform>und %n weiterer im Register</numerusform>
                <numerusform>und %n weitere im Register</numerusform>
            </translation>
        </message>
        <message>
            <source>Organization, services and the own part of the work are stated; what is outside has a reason.</source>
            <translation>Organisation, Services und der eigene Teil der Arbeit sind genannt; was draußen ist, hat eine Begründung.</translation>
        </message>
        <message>
            <source>“%1” into the scope</source>
            <translation>„%1“ in den Anwendungsbereich</translation>
        </message>
        <message>
            <source>“%1” out of the scope</source>
            <translation>„%1“ aus dem Anwendungsbereich</translation>
        </message>
        <message>
            <source>Why “%1” is outside the scope</source>
            <translation>Warum „%1“ außerhalb des Anwendungsbereichs liegt</translation>
        </message>
        <message>
            <source>The statement was copied.</source>
            <translation>Die Aussage wurde kopiert.</translation>
        </message>
        <message>
            <source>Use the scope statement in the reports</source>
            <translation>Aussage zum Anwendungsbereich in den Berichten verwenden</translation>
        </message>
    </context>
    <context>
        <name>gapwright::ScopeRow</name>
        <message>
            <source>Why it may be left out</source>
            <translation>Warum es wegbleiben darf</translation>
        </message>
        <message>
            <source>%1 is in the scope</source>
            <translation>%1 ist im Anwendungsbereich</translation>
        </message>
        <message>
            <source>Receives a service of the scope</source>
            <translation>Erhält einen Service des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>Receives no service of the scope</source>
            <translation>Erhält keinen Service des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Why %1 may be left out</source>
            <translation>Warum %1 wegbleiben darf</translation>
        </message>
        <message>
            <source>operated by %1</source>
            <translation>betrieben von %1</translation>
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
        <name>gapwright::ServiceMapPage</name>
        <message>
            <source>Service map</source>
            <translation>Servicelandkarte</translation>
        </message>
        <message>
            <source>Services and what they rest on</source>
            <translation>Services und worauf sie ruhen</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Other parties</source>
            <translation>Andere Parteien</translation>
        </message>
        <message>
            <source>Outside the scope</source>
            <translation>Außerhalb des Anwendungsbereichs</translation>
        </message>
        <message>
            <source>The map shows services with what they depend on, consist of and rest on. Enter the first service.</source>
            <translation>Die Karte zeigt Services mit dem, wovon sie abhängen, woraus sie bestehen und worauf sie ruhen. Tragen Sie den ersten Service ein.</translation>
        </message>
        <message>
            <source>Open the services</source>
            <translation>Services öffnen</translation>
        </message>
        <message>
            <source>The registers do not contradict each other.</source>
            <translation>Die Register widersprechen sich nicht.</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF ausgeben</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Kleiner (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Größer (+)</translation>
        </message>
        <message>
            <source>Show all of it (0)</source>
            <translation>Alles zeigen (0)</translation>
        </message>
        <message>
            <source>About the map</source>
            <translation>Zur Karte</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>Widersprüche (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n services</source>
            <translation>
                <numerusform>%n Service</numerusform>
                <numerusform>%n Services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n components</source>
            <translation>
                <numerusform>%n Komponente</numerusform>
                <numerusform>%n Komponenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n components are too many to draw; choose a service to see its own</source>
            <translation>
                <numerusform>%n Komponente ist zu viel zum Zeichnen; wählen Sie einen Service, um die seinen zu sehen</numerusform>
                <numerusform>%n Komponenten sind zu viele zum Zeichnen; wählen Sie einen Service, um die seinen zu sehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other parties</source>
            <translation>
                <numerusform>%n andere Partei</numerusform>
                <numerusform>%n andere Parteien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions</source>
            <translation>
                <numerusform>%n Widerspruch</numerusform>
                <numerusform>%n Widersprüche</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a box to see what it consists of. Arrows move, Return opens the record, plus and minus zoom. An arrow of the map leads to what something rests on; dashed ones have no agreement in force, red ones run in a circle. A sign at a box counts contradictions.</source>
            <translation>Wählen Sie ein Kästchen, um zu sehen, woraus es besteht. Die Pfeiltasten wandern, die Eingabetaste öffnet den Datensatz, Plus und Minus vergrößern und verkleinern. Ein Pfeil der Karte führt zu dem, worauf etwas ruht; gestrichelte haben keine Vereinbarung in Kraft, rote laufen im Kreis. Ein Zeichen am Kästchen zählt Widersprüche.</translation>
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
        <name>gapwright::SponsorPreview</name>
        <message>
            <source>Business case</source>
            <translation>Business Case</translation>
        </message>
        <message>
            <source>Summary for the sponsor</source>
            <translation>Zusammenfassung für den Auftraggeber</translation>
        </message>
        <message>
            <source>Writing the summary for the sponsor</source>
            <translation>Zusammenfassung für den Auftraggeber wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>gapwright::StepCriteria</name>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Nicht erfüllt</translation>
        </message>
        <message>
            <source>Data do not say</source>
            <translation>Aus den Daten nicht ersichtlich</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, title of a step</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Needs the result of: %1.</source>
            <translation>Benötigt das Ergebnis von: %1.</translation>
        </message>
        <message>
            <source>Do not use this step…</source>
            <translation>Diesen Schritt nicht nutzen …</translation>
        </message>
        <message>
            <source>Use this step again</source>
            <translation>Diesen Schritt wieder nutzen</translation>
        </message>
        <message>
            <source>Done when: %1 of %2 met</source>
            <translation>Erledigt, wenn: %1 von %2 erfüllt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>und %n weiterer Datensatz</numerusform>
                <numerusform>und %n weitere Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>name, date, reason</comment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Bestätigen …</translation>
        </message>
        <message>
            <source>Criteria of the step</source>
            <translation>Kriterien des Schritts</translation>
        </message>
        <message>
            <source>What has to be true before the step is done. What data can decide is computed from the registers; the rest a person confirms.</source>
            <translation>Was zutreffen muss, bevor der Schritt erledigt ist. Worüber Daten entscheiden können, wird aus den Registern berechnet; das Übrige bestätigt eine Person.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::StepNotUsedDialog</name>
        <message>
            <source>Step Not Used</source>
            <translation>Schritt nicht genutzt</translation>
        </message>
        <message>
            <source>Do not use this step</source>
            <translation>Diesen Schritt nicht nutzen</translation>
        </message>
        <message>
            <source>A step that is not used counts as done for the steps that wait for it. The reason stands on its page and in the roadmap.</source>
            <translation>Ein nicht genutzter Schritt gilt für die Schritte, die auf ihn warten, als erledigt. Die Begründung steht auf seiner Seite und im Fahrplan.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Write why the step is not used.</source>
            <translation>Beschreiben Sie, warum der Schritt nicht genutzt wird.</translation>
        </message>
        <message>
            <source>Step %1 not used</source>
            <translation>Schritt %1 nicht genutzt</translation>
        </message>
        <message>
            <source>Use step %1 again</source>
            <translation>Schritt %1 wieder nutzen</translation>
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
        <message>
            <source>Parts of the step</source>
            <translation>Teile des Schritts</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Business case</source>
            <translation>Business Case</translation>
        </message>
        <message>
            <source>Project plan</source>
            <translation>Projektplan</translation>
        </message>
        <message>
            <source>Pages for this step</source>
            <translation>Seiten zu diesem Schritt</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Write the scope statement</source>
            <translation>Aussage zum Anwendungsbereich schreiben</translation>
        </message>
        <message>
            <source>A few questions and the registers make the first draft.</source>
            <translation>Aus wenigen Fragen und den Registern entsteht der erste Entwurf.</translation>
        </message>
        <message>
            <source>Write the service management policy</source>
            <translation>Servicemanagementpolitik schreiben</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TableDialog</name>
        <message>
            <source>Edit the table</source>
            <translation>Tabelle bearbeiten</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Cells of the table; the first row holds the headings</source>
            <translation>Zellen der Tabelle; die erste Zeile enthält die Überschriften</translation>
        </message>
        <message>
            <source>Cells hold Markdown: **bold**, *italic* and fields such as {{organization.name}}. Lines with {{#list}} and {{/list}} repeat the rows between them.</source>
            <translation>Zellen enthalten Markdown: **fett**, *kursiv* und Felder wie {{organization.name}}. Zeilen mit {{#list}} und {{/list}} wiederholen die Zeilen dazwischen.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Add a row below</source>
            <translation>Zeile darunter einfügen</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Zeile nach oben</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Zeile nach unten</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Add a column behind</source>
            <translation>Spalte dahinter einfügen</translation>
        </message>
        <message>
            <source>Remove the column</source>
            <translation>Spalte entfernen</translation>
        </message>
        <message>
            <source>Move the column to the left</source>
            <translation>Spalte nach links</translation>
        </message>
        <message>
            <source>Move the column to the right</source>
            <translation>Spalte nach rechts</translation>
        </message>
        <message>
            <source>Alignment of the column</source>
            <translation>Ausrichtung der Spalte</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Am Anfang</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Zum Schluss</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TableSourceModel</name>
        <message>
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TemplateDialog</name>
        <message>
            <source>New document from a template</source>
            <translation>Neues Dokument aus einer Vorlage</translation>
        </message>
        <message>
            <source>Create the draft</source>
            <translation>Entwurf anlegen</translation>
        </message>
        <message>
            <source>Words of a template</source>
            <translation>Wörter einer Vorlage</translation>
        </message>
        <message>
            <source>Filter: policy, 8.3, mandatory …</source>
            <translation>Filter: Politik, 8.3, Pflicht …</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Contents: %1</source>
            <translation>Inhalt: %1</translation>
        </message>
        <message>
            <source>Choose a template first.</source>
            <translation>Wählen Sie zuerst eine Vorlage.</translation>
        </message>
        <message>
            <source>Nothing holds these words.</source>
            <translation>Nichts enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TemplateModel</name>
        <message>
            <source>in use</source>
            <translation>in Verwendung</translation>
        </message>
        <message>
            <source>mandatory</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>empfohlen</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
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
            <source>Need</source>
            <translation>Verbindlichkeit</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TextTab</name>
        <message>
            <source>Preview of the document</source>
            <translation>Vorschau des Dokuments</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <source>Fields without a value</source>
            <translation>Felder ohne Wert</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Werkzeuge für den Text</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Subheading</source>
            <translation>Zwischenüberschrift</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Show notes to the author in the preview; they are never printed</source>
            <translation>Notizen für den Verfasser in der Vorschau zeigen; sie werden nie gedruckt</translation>
        </message>
        <message>
            <source>The text of this document lies elsewhere.</source>
            <translation>Der Text dieses Dokuments liegt anderswo.</translation>
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Version %1 is %2 and stays as it is. “New draft” under Control begins a version that you can change.</source>
            <translation>Version %1 ist %2 und bleibt, wie sie ist. „Neuer Entwurf“ unter „Steuerung“ beginnt eine Version, die Sie ändern können.</translation>
        </message>
        <message>
            <source>Version %1 is in review. “Back to draft” under Control lets you change it.</source>
            <translation>Version %1 ist in Prüfung. Mit „Zurück zum Entwurf“ unter „Steuerung“ können Sie sie ändern.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erste</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Zweite</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>Dritte</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>%1 of “%2”, line %3</source>
            <translation>%1 von „%2“, Zeile %3</translation>
        </message>
        <message numerus="yes">
            <source>%n fields without a value</source>
            <translation>
                <numerusform>%n Feld ohne Wert</numerusform>
                <numerusform>%n Felder ohne Wert</numerusform>
            </translation>
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
        <name>gapwright::TourOverlay</name>
        <message>
            <source>End the tour</source>
            <translation>Rundgang beenden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Rundgang durch das Fenster</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TransitionDialog</name>
        <message>
            <source>From the 2011 Edition: %1</source>
            <translation>Aus der Ausgabe 2011: %1</translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>Übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be read. Nothing has been changed; mend the file and import it again.</source>
            <translation>
                <numerusform>%n Zeile lässt sich nicht lesen. Es wurde nichts geändert; berichtigen Sie die Datei und importieren Sie sie erneut.</numerusform>
                <numerusform>%n Zeilen lassen sich nicht lesen. Es wurde nichts geändert; berichtigen Sie die Datei und importieren Sie sie erneut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that are shown</source>
            <translation>Angezeigte Zeilen</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>Look twice: one to many, low confidence</source>
            <translation>Genau prüfen: eins zu vielen, geringe Verlässlichkeit</translation>
        </message>
        <message>
            <source>Removed, unknown, missing</source>
            <translation>Entfallen, unbekannt, fehlend</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <source>Accept none</source>
            <translation>Keine annehmen</translation>
        </message>
        <message>
            <source>Rows of the 2011 assessment</source>
            <translation>Zeilen der Bewertung von 2011</translation>
        </message>
        <message>
            <source>About the chosen row</source>
            <translation>Zur ausgewählten Zeile</translation>
        </message>
        <message>
            <source>%1 from %2. They wait to be confirmed; %3 in the 2018 edition without a source in 2011 stay open.</source>
            <comment>items, rows, items</comment>
            <translation>%1 aus %2. Die Bestätigung steht noch aus; ohne Quelle in der Ausgabe 2011 und daher weiter offen: %3 der Ausgabe 2018.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) get a score</source>
            <translation>
                <numerusform>%n Anforderung erhält eine Bewertung</numerusform>
                <numerusform>%n Anforderungen erhalten eine Bewertung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Anforderung</numerusform>
                <numerusform>%n Anforderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Carry over %n item(s)</source>
            <translation>
                <numerusform>%n Anforderung übernehmen</numerusform>
                <numerusform>%n Anforderungen übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>The file cannot be read as it is.</source>
            <translation>Die Datei lässt sich so nicht lesen.</translation>
        </message>
        <message>
            <source>No row is accepted.</source>
            <translation>Keine Zeile ist angenommen.</translation>
        </message>
    </context>
    <context>
        <name>gapwright::TransitionModel</name>
        <message>
            <source>%1  (heading)</source>
            <translation>%1  (Überschrift)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <source>Removed in 2018; nothing is lost.</source>
            <translation>2018 entfallen; es geht nichts verloren.</translation>
        </message>
        <message>
            <source>Its items stay open.</source>
            <translation>Die Anforderungen dazu bleiben offen.</translation>
        </message>
        <message>
            <source>Clause of 2011</source>
            <translation>Abschnitt von 2011</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Now in</source>
            <translation>Jetzt in</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Verlässlichkeit</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
        <message>
            <source>Carrying over: %1</source>
            <translation>Übernahme: %1</translation>
        </message>
        <message>
            <source>Note in the file: %1</source>
            <translation>Anmerkung in der Datei: %1</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <comment>item, status, confidence</comment>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Vorschlag: %1</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <comment>clause, change, what became of it</comment>
            <translation>%1 (%2): %3</translation>
        </message>
    </context>
    <context>
        <name>gapwright::VersionsTab</name>
        <message>
            <source>Editions, newest first</source>
            <translation>Versionen, neueste zuerst</translation>
        </message>
        <message>
            <source>Text on the left</source>
            <translation>Text links</translation>
        </message>
        <message>
            <source>Text on the right</source>
            <translation>Text rechts</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <source>Version %1, %2</source>
            <translation>Version %1, %2</translation>
        </message>
        <message>
            <source>Template %1</source>
            <translation>Vorlage %1</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Die Vorlage</translation>
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
        <name>gapwright::WorkModel</name>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>owner, due date</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>niemand verantwortlich</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
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
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source> · overdue</source>
            <translation> · überfällig</translation>
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
        <message>
            <source>Save As</source>
            <translation>Speichern unter</translation>
        </message>
    </context>
</TS>
