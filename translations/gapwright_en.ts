<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Close the gap %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nonconformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A gap is open, in progress or done. Make an action of it to say that it is blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The action is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>action, state</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a gap becomes an action: the item is neither partial nor not conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an action of gap %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArithmeticWords</name>
        <message>
            <source>all clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 x %2 left out of the percentage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of weight x value over the sum of weights, flat over all scored items. Conforming counts 1, partial 0.5, not conforming 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight x value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight reached: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight scored: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No item is scored yet, so there is no percentage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that are not "not assessed" over all items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 x (%1 - %2) / %1 = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conforming when every scored item conforms. Not conforming when a cornerstone item (weight 3) is not conforming or the percentage is below 50. Otherwise partially conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps among the scored items: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A percentage is a management figure. Certification looks at nonconformities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity is weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical. Not conforming at weight 3 is forecast as a major, any other gap as a minor nonconformity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast: %1 major, %2 minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forecast is ours; only the certification body grades findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maturity of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of the capability levels of the processes and areas that cover the clause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process or area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2 = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability never changes conformity. It is no certification requirement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact x (6 - effort), from 1 to 25.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested from the severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested from typical person-days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 x (6 - %2) = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quadrant: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick rating: the level the group agreed on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A level is reached when its attributes are largely or fully achieved and those of all lower levels fully: not achieved up to 15 %, partially to 50 %, largely to 85 %, fully above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Achievement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness for stage 1, estimated from the gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>40 % documents, 25 % conformity of clauses 4 to 7, 10 % internal audit, 10 % management review, 15 % foundation. The weights are experience values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity of clauses 4 to 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foundation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not hold: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness for stage 1, estimated from documents and gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents: what the register of documents covers of the mandatory list; an entry in work counts half.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssistantDrafts</name>
        <message>
            <source>Written anew by the assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please answer first: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssistantTexts</name>
        <message>
            <source>Which legal entity delivers?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the commercial register, for example “Tideway Managed Services Ltd”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom do you serve?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field of your customers, for example “regional health care”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many people are in the scope?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own staff and freelancers under your direction, for example “96”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which services are inside?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, by the names of the catalogue. New ones are added to the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From which sites are they delivered?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, with address or town. The certification body plans its days by them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are there limits of technology?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty when no technology is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is outside, and why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line: what, a colon, the reason. Leave it empty when nothing is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads the SMS?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person who keeps the SMS in line with the standard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is top management?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person or body that directs the organization in scope, for example “Managing director”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which sentences set your direction?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line, in the words of top management. Three to five stay in mind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service first means agreeing clearly, delivering what was agreed, and saying early when we cannot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One way of working applies in all teams, at all hours and for all customers of a service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions rest on figures and facts that others can check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We remain answerable for a service, whoever delivers a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which fields do you set objectives?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line. Every objective later names one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring and fulfilling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer experience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe change and protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Economy and people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is the sponsor?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member of top management who settles conflicts and releases money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much working time is set aside for improvement?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “two per cent of the working time of staff in scope”. Empty leaves it to the budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the policy published?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “on the website and the intranet”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the website and the intranet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditClass</name>
        <message>
            <source>no finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opportunity for improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BusinessCaseWords</name>
        <message>
            <source>Without alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not within the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 years</source>
            <comment>how long until it has paid back</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Capability</name>
        <message>
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented information management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deployment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantitative analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantitative control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Innovation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implementation of innovation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>performed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>managed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>established</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>predictable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>innovating</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaseArithmetic</name>
        <message>
            <source>%1 of “%2”</source>
            <comment>figure, alternative</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not counted in money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is neither cost nor benefit: not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” begins after the horizon: not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The net amount of each year, divided by (1 + discount rate) to the power of the year, added up. The discount rate is %1 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present values together: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less opportunity cost %1: worth %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return on investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All net amounts together, in percent of the net amount paid in year 0. Not discounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is paid in year 0, so there is no return.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time until the sum of all net amounts is no longer negative and stays so, evenly spread within the year. Not discounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 + %2 / %3 = %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sum is negative at the horizon, or was never so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment in year 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs less benefits of year 0: amounts paid once, and the first year of yearly ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 - %2 = %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>The chart could not be written as %1. Choose a smaller size or another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chart cannot be %1 by %2 points large. Give a width and a height between %3 and %4 points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a chart format. Use svg, png or pdf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name: figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>subject: facts</comment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>milestone on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not started</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>word (severity n of 4)</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The font %1, which is part of Gapwright, cannot be used. Reports and charts would show boxes instead of text. Install Gapwright again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick wins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconsider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, low to high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact, low to high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet occurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers from top to bottom: %1; below them %2; in the middle %3 with %4, customers on one side and suppliers on the other; at the bottom %5, from where an arrow leads back to planning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 % done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later than planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 M</source>
            <comment>millions</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 k</source>
            <comment>thousands</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q%1</source>
            <comment>quarter of a year</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved plan: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>critical</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClauseDrawing</name>
        <message>
            <source>Customers and users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clauses and how they stand together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers from top to bottom: %1. Clause 8 stands between customers and suppliers. An arrow leads from the last layer back to planning.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--theme takes one of light, dark, contrast and system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no option %1. See --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one project only; a window shows one.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report holds no such chart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capability per clause: now, target, baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capability per process and management area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items per clause and status, as bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conformity per section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conformity over the assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trend needs two assessments; this project has one up to the chosen one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gaps by impact and effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no gap that could be put in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the most urgent actions over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No gap has a due date yet. Give the actions due dates first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: %1
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds nothing that could be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redone: %1
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds nothing that could be redone. Only an undo can be redone, as long as nothing was edited after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command “%1”. “gapwright-cli --help” lists all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Usage: gapwright-cli %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard output cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what to do. “gapwright-cli --help” lists the commands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: charts are SVG, PNG or PDF. Let the name of the output end in one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  %2  %3, conformity %4, coverage %5
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: this version writes assessments as CSV. Let the name of the output end in .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote “%1” to %2.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new assessment “%1”
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 items of “%2” change, %3 fields
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessments of a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads results from CSV into an assessment; one of an unknown name is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only say what would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes an assessment as CSV, which import reads back unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, item set %2, %3 items
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not fit %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no option %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 is given twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 needs a value: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no %2. Use one of: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gapwright-cli does without a window what Gapwright does with one: gap analysis
against ISO/IEC 20000-1:2018, in one project file per client.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options of the program: --help, --version. “help COMMAND” explains one command.
Exit code: 0 done, 1 it could not be done, 2 wrong usage. Nothing is written with 1 and 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one JSON document instead of lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which assessment; the latest one without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who is written to the history; your account without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a folder. Name a file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would replace the file it is made from. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    and %1 more
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied to %1.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who changed what and when, the newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only one record: its id, or an item number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many changes at most; 1000 without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes back the last change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the change again that was undone last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a consistent copy, also while the project is open in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is sound.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not sound; the standard output lists what was found. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says what a project holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks a project: pages, schema, references, attachments, search index.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a project. An existing file is never replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the client the project is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filled with a complete fictional engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day it is made, for repeatable runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner's report is about one process: give --process with one of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote %1 (%2 pages).
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote %1.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the report; two runs then give the same bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for whom; full without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the owner's report, for example P15</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes one chart of an assessment as SVG, PNG or PDF. “chart --list” names the kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kinds of charts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: conformity %2, coverage %3, %4
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gaps; forecast: %2 major, %3 minor, %4 opportunities
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 1 (estimate): %1, %2
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 2 (estimate): %1, %2
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures of an assessment: conformity, coverage, verdict, capability, readiness, severity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content: clauses with items, processes, steps, templates, crosswalk, glossary, editions, transition from 2011.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: this is made as PDF, DOCX, ODT or HTML. Let the name of the output end in one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content holds no primer. Install Gapwright again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day in the properties of the file; two runs then give the same bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the assessor's guide as PDF, DOCX, ODT or HTML: questions, evidence, gaps and levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the primer for clients as PDF, DOCX, ODT or HTML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1, clause %2, %3, confidence %4: %5
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the file: %1
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 items of “%2” carried over, to be confirmed; %3 items are new since 2011
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries an assessment against ISO/IEC 20000-1:2011 over from CSV with the columns clause, status or percent, and note; every score waits to be confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1  %2  %3  %4</source>
            <comment>number, what happens, record, fields or reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The registers with their counts, or the records of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 problems, %2 of them errors
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” breaks validation rules (errors: %2). Mend the records that are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day to judge from; today at first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The progress of the steps, computed from the registers, and what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The broken validation rules of a project; fails when one is an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) stale</source>
            <translation>
                <numerusform>%n paragraph stale</numerusform>
                <numerusform>%n paragraphs stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) without a value</source>
            <translation>
                <numerusform>%n field without a value</numerusform>
                <numerusform>%n fields without a value</numerusform>
            </translation>
        </message>
        <message>
            <source>review overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1 %2, version %3.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documents under control, with what is stale, overdue or without a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day that reviews are compared with; today without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a document with a first draft from a template of the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its title; that of the template without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its number; the next free one without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no format of documents. Choose of docx, odt, pdf, html and md.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say with --format what to write, or let the name of the output end in .docx, .odt, .pdf, .html or .md.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too large for a file of styles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields have no value, and nothing was written. Fill the registers, or add --allow-missing to write them highlighted. %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no text in the project: it lies at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) were changed by somebody since the last export and were left alone: %1. Add --replace to write them anew.</source>
            <translation>
                <numerusform>%n file were changed by somebody since the last export and were left alone: %1. Add --replace to write them anew.</numerusform>
                <numerusform>%n files were changed by somebody since the last export and were left alone: %1. Add --replace to write them anew.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name one document, or write them all with --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say with --format what to write, for example “--format docx,pdf”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no folder. With --format the files are written into a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes documents of the project, or one template filled from it, as DOCX, ODT, PDF, HTML or Markdown. “--all” makes a folder with the master list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>docx, odt, pdf, html, md, several with commas; the output is then a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a .docx or .dotx whose styles, head and foot are used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the documents; two runs then give the same bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write fields without a value highlighted instead of refusing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also files that were changed since the last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a register as CSV, JSON or XLSX, which import reads back unchanged, or as PDF, by the ending of the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads records from CSV, JSON, XLSX or ODS into a register and says of each row what became of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every document that has a text, with the files attached to documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: reports are PDF, DOCX, ODT, HTML or Markdown. Let the name of the output end in .pdf, .docx, .odt, .html or .md.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the gap report of an assessment as PDF, DOCX, ODT, HTML or Markdown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Competences</name>
        <message>
            <source>%1 holds no role. Appoint the person to a role first: a competence is needed for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate %1: level %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Need of %1: level %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody holds the role “%1”. Appoint a person to it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Need of “%1”: level %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>The content file %1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content file %1 cannot be read: %2 (byte %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The front matter of the document template cannot be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not between two lines ---.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line "%1" is no new "key: value".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the key %1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the key %1 is unknown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContradictionWords</name>
        <message>
            <source>No agreement with a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise tighter than the contract beneath</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None or two accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No continuity, availability or capacity record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party without controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPI without a measurement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ControlHelp</name>
        <message>
            <source>Finds clauses, requirement items, documents, records and every command of the program. Type a few letters of what you look for, and press Return.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The thirteen steps, the certification cycle and the workspaces. A ring shows how much of a step is done, computed from its criteria. Return opens the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the organization is from being able to stand the certification audit, and what is missing most. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change is saved by itself. Here stands when, or why it could not be saved and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the clause or step asks for, what to ask in the workshop, which evidence is usual, and the next thing to do. It follows what is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page at hand. F1 says what can be done on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chooses which fields are columns of the list. The choice is kept for the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter, columns and order under a name, to come back to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The records of this register. A click on a heading sorts; several rows can be selected. Rows are copied by Ctrl+C or dragged out, and rows of a spreadsheet are pasted by Ctrl+V: a preview says first what would happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a record and opens its form beside the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate, edit several, delete, copy, paste, import, export and print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record that is selected in the list: its fields, its parts, files, and what refers to it. Changes are saved as you go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the items: as in the standard, or the most urgent first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement items of the chosen clause. The keys C, P and N give a status; Space goes to the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The item that is selected: status, finding, evidence, severity, owner and action. Files can be dropped on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clauses 4 to 10 with the share of their items that is assessed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the requirement items have a status. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the items that apply are conforming. A click shows how it is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that are partly or not conforming. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mean capability level of the process areas. It is another scale than conformity. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items by clause and status. A click on a part of a bar goes to these items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached and targeted capability level of each process area. A click goes to the area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity from assessment to assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process areas with reached and targeted level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The capability level of the area from 0 to 5, with what each level means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes this assessment the one that all pages show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The actions as a list, or as a board with a column for each state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions from everywhere, overdue ones first. Return opens the record that an action comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column for each state. Drag a card to another column, or press Ctrl with an arrow. Return opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors keep a document or an assessment from being approved; hints do not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules that records break now, with what to do. Return opens the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A month, or the agenda of what comes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows what is over as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows go from day to day, Page up and Page down from month to month. Return opens what is due on the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due, in the order of time. Return opens the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps and certification cycle on one time line with today. Return or a click opens the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks and milestones as bars. Drag a bar to move it, its end to stretch it; Alt with the arrows does the same. A frame marks the critical path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tasks, those not finished, or those that the end of the project depends on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort and cost of each step, summed over its tasks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings today into view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the dates of today's plan. From then on the chart shows how far each task has moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last task ends, as the dates stand. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days of all tasks; P80 is what four of five such projects stay below. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of all tasks. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the effort is done. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alternatives, their money over the years, and the terms they are computed with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alternatives side by side, doing nothing among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, benefit and their running sum for each year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the chosen alternative takes to carry out. A click shows what it is made of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs and benefits of all years at today's value. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net benefit for each unit of money spent. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the benefits have paid for the costs. A click shows the arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activities by role. Type R, A, C or I in a cell; Shift with a letter adds it, Delete empties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks by likelihood and impact. The thick lines are the limits of the project; Return lists the risks of a cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The risks of the chosen cell, or all of them. Return opens the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before treatment, or after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services and what they rest on: components, agreements, suppliers. Arrows walk along the lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where records of the map contradict each other, with what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures with trend, target and status. A new value is typed in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values of the key figure over time, with its target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who needs to be able to do what, and what is held. 0 to 5 rates what is held, plus and minus change what is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is told what, when, how and by whom. Return opens the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside the organization, or with others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope statement, composed of the elements that are inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the scope statement still lacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The master list of controlled documents. Return opens one; a Word or Markdown file that is dropped here becomes a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the standard asks to be documented, and which document covers it. Return opens the document or its template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text, control, versions and comments of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the document. Fields and tables of the project are filled in when it is exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change with date and name. The values before and after stand beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom the report is: full, board, owner or auditor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages as they will be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference shelf. Type to find an entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which clauses of other standards correspond.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guide with the workshop agenda, the registers, the documents and the actions of the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A figure that is computed from the records of the project. A click, Space or Return shows where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chart of the records of the project. Arrows go from part to part; Return or a click goes to the records behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the records that hold all of these words in any field. Escape or the cross shows all of them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the records with this value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the records that break a rule. What is wrong stands beside the field of the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the registers with these words in title or purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the requirement items that hold these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the items that nobody has assessed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the items that are partly conforming or not conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the items whose owner is you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the items without evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the gaps of at least this severity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the actions of this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the actions in this state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the actions that come from there: gaps, risks, audits and others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the problems of this register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the key figures of this process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the documents with these words in title or number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the documents in this state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the documents that somebody has to do something about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the changes of this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the entries with these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenDocument texts (*.odt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown texts (*.md)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentExport</name>
        <message>
            <source>1 Policies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 Plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 Processes and procedures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 Agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 Registers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 Records and reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>7 Other documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose a folder that you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentPage</name>
        <message>
            <source>Facts for document control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <source>%1 is not read: its text is longer than a document may be (%2 million characters). Divide it into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no text in UTF-8. Save it as UTF-8 in a text editor and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the lines between “---” at the top</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n picture(s) or drawing(s)</source>
            <translation>
                <numerusform>%n picture or drawing</numerusform>
                <numerusform>%n pictures or drawings</numerusform>
            </translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is neither Markdown nor a Word document. Choose a file that ends in .md or .docx.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n text box(es)</source>
            <translation>
                <numerusform>%n text box</numerusform>
                <numerusform>%n text boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s)</source>
            <translation>
                <numerusform>%n formula</numerusform>
                <numerusform>%n formulas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n footnote</numerusform>
                <numerusform>%n footnotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) within a table</source>
            <translation>
                <numerusform>%n table within a table</numerusform>
                <numerusform>%n tables within a table</numerusform>
            </translation>
        </message>
        <message>
            <source>the control page of Gapwright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no text: its part %2 is missing. Choose a file that was saved as .docx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>heads and feet of the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>macros</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not opened: in its part %2, line %3, elements lie deeper in each other than in any document. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged: its part %2 cannot be read from line %3 on. Open it in your word processor, save it again and choose it once more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentState</name>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentSteps</name>
        <message>
            <source>“%1” is approved and stays as it is. Begin a new draft to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no text yet. Begin a draft first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is withdrawn. Make a new document if it is needed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” needs an approver. Choose the person who approves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” needs the day of its approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approval of “%1” lies in the future. Enter the day on which it was approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” needs a version before it can be approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a policy that its approver wrote. Let somebody else approve it (rule VR24).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next review of “%1” has to lie after the approval.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“%1” still has %n field(s) without a value: %2. Fill the registers, or write the text itself in their place.</source>
            <translation>
                <numerusform>“%1” still has %n field without a value: %2. Fill the registers, or write the text itself in their place.</numerusform>
                <numerusform>“%1” still has %n fields without a value: %2. Fill the registers, or write the text itself in their place.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has version %2 in work already. Finish or discard it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is in review. Take it back to draft to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the text of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no draft any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no words yet. Write it before the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in one sentence what changed in version %1 of “%2” before the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send “%1” to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not in review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “%1” back to draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the draft of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a draft. Send it to review first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot have been approved before it was begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no approved text that waits for publication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why “%1” is withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has its text in the project. Begin a new draft instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new edition of “%1” needs a version other than “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New edition of “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>There is no document template “%1”. Choose one of the library, T01 to T56.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document needs a title.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>%1 cannot be read any more. Everything that was open was saved as %2, without the history and without the contents of attached files. Keep the old file, if it comes back: it has both.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementDialog</name>
        <message>
            <source>Logo %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Write a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number between %1 and %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a date like 2026-03-31, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number with at most %1 decimal places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the amount alone. All amounts are in the currency of the project: convert those in another one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <comment>a percentage</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder or free space.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstTour</name>
        <message>
            <source>Steps and workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The thirteen steps of the implementation, the certification cycle and the workspaces. A ring shows how much of a step the records prove; nothing is ticked by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here you work. In the gap analysis choose a clause, select an item and press C, P or N: the item is scored and the next one is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the item, process or step at hand is about: what has to be true, what to ask in the workshop, which evidence to look at, what usually is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search and commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds clauses, records, documents, notes and every command. Ctrl+K opens it from anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change can be undone, also those of yesterday: the project keeps its history with who, when and what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the projector in a workshop: the item in big type, scored live, private notes hidden. F11 starts it, Esc leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no save command. Each change is written by itself, and this line says when it is on the disk, or why it is not and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1 explains the page you are on and lists its keys. This tour is in the Help menu.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrontMatter</name>
        <message>
            <source>the file must begin with a line of three dashes and its front matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the front matter is not closed by a line of three dashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the front matter lacks “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no entry of the front matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” needs a list in brackets, such as [a, b]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has an entry that is empty or there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“fields” names “%1”, which the text does not use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“fields” lacks “%1”, which the text uses</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>The scope is documented and kept up to date (4.3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service management policy is documented (5.2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service management plan exists (6.3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An internal audit is planned or done (9.2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A management review is planned or done (9.3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cornerstone item of clauses 4 to 7 is not conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The internal audit covered all clauses (9.2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A management review was held with its inputs (9.3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cornerstone item is not conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service continuity has been tested (8.7.2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every item has been assessed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at intervals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cornerstone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>normal weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applies when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items of clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people see, do and have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher than claimed: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower than claimed: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested target %1: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to use this guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guide follows the clauses of the standard. Each box is one obligation that is assessed for itself, in our own words; for the exact wording keep the standard at hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only an item with a condition may be rated not applicable or not yet occurred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an open question for the workshop; let the people who do the work answer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what shows the practice. Two examples of different months say more than one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is most often missing. Do not read it out; listen for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a first step that fits most providers. Adapt it to what you saw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind says how the item shows: as a document, in practice, at intervals, or as a test. Cornerstones weigh three, normal items two, supporting items one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written in own words. Clause numbers and titles are facts; the text of the standard is not reproduced and has to be obtained from ISO or a national body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessor's guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions, evidence, typical gaps and capability levels for a gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate the level that is fully reached, not the one being worked towards. The marked level is the suggested target for a provider of about 100 people.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpDialogs</name>
        <message>
            <source>A workbench for assessing and building service management systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this computer: the program opens no network connection and sends nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with Qt (LGPL 3), SQLite (public domain), qpdf (Apache 2.0), Inter and Noto fonts (OFL 1.1), and Lucide icons (ISC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First Steps and Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a clause, select an item and press C, P or N: the item is scored and the next one is selected. Say what you saw in the detail below it. Every change is saved by itself and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Gapwright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirements are given in own words with clause numbers; no text of a standard is included. ISO/IEC 20000-1 is published by ISO and IEC, who have no part in this program. Assessing and certifying needs a licensed copy. ITIL is a registered trade mark of the PeopleCert group.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kpis</name>
        <message>
            <source>On target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>getting better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>getting worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>value, unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>In one sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built in step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets (own judgement)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement in own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applies when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask in the workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the 2011 edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit, certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About %1 person-days (%2 to %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process or area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people see, do and have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign that it is higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign that it is lower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested target: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ITIL practices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition in own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, certainty %2, checked %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISO/IEC 20000-1:2011 · %1, %2 · certainty %3 · rank %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrying a score over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that take its score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2011</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 chapters for people who are new to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 requirement items in %2 clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 with six levels each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 with formula, target and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 terms in own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 links to four neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 clauses, most restrictive first; %2 new items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 documents with their status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All texts are our own words. Auditing against the standard needs a licensed copy of it. The drawing shows how its clauses are built; a click opens one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most restrictive changes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items without a source in 2011</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses and requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crosswalk to other standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>near the target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unclear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tighter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lighter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as strict as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better %1; green up to %2 to either side, amber up to twice as far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better %1; amber up to %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>%1 was not taken as logo: %2 Choose an SVG, PNG or JPEG file of at most 8 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a picture that can be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has too many pixels.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapDetails</name>
        <message>
            <source>%1: %2 %3</source>
            <comment>measure, value, unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>agreement, customer, state</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agreement and no agreed terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuity: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No continuity plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · by %2</source>
            <comment>component, supplier</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements with customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consists of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Depends on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuity, availability, capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contract or agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts and their targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operates services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operates processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provides components</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No controls written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agreement with this customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapWords</name>
        <message numerus="yes">
            <source>%n SLA</source>
            <translation>
                <numerusform>%n SLA</numerusform>
                <numerusform>%n SLAs</numerusform>
            </translation>
        </message>
        <message>
            <source>no SLA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreement in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no agreement in force</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MasterListDocument</name>
        <message>
            <source>Documents and records under control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (overdue)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they are kept, for how long and for whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>external</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandatory documented information and what covers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Master list of documents and records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandatory documented information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MasterListTexts</name>
        <message>
            <source>in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only if it applies</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message>
            <source>The document could not be packed. Try again; if it fails again, report it with the technical detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged: it cannot be unpacked. Open it in your word processor, save it again and choose it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not opened: unpacked it would be larger than a document ever is. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no Word or OpenDocument file: it is not packed as these are. Choose another file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageHelp</name>
        <message>
            <source>The start: every project is one file on your computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project asks for the client and a place for the file; everything else can be filled in later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample project shows all pages filled, for a fictional provider of 120 people. It is a copy of your own: try what you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a .gapwright file anywhere on the window to open it. Recent projects that are gone are greyed; remove them from the list with the cross.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement at a glance: how far the assessment is, what the verdict would be today, and what needs attention.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each figure opens the place it comes from; the arithmetic behind it is one click away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lists name what is open, overdue or without evidence; Return opens the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment of the requirement items against the clauses 4 to 10, in own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a clause at the left, an item in the list, and press C, P or N: the item is scored and the next one is selected. Not applicable is offered only where the item has a condition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A conforming item needs evidence: describe it, or drop and paste files onto the detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select several items to score them at once; conforming is never given in bulk without evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters show what is open, gaps, yours, without evidence, or severe. The tabs hold capability levels and charts; click a part of a chart to go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+M turns the gap at hand into an action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One register of the project as a list with a form: services, risks, suppliers, audits and the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Shift+N adds a record, Ctrl+Delete removes it after saying what refers to it; both can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter, sort and choose columns; keep the arrangement as a view. Select several records to change a field of all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References are followed with the arrow beside them and made in place with the plus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import reads CSV, JSON and workbooks after a trial run that names every row. Export writes the list as you see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policies, plans, procedures and records under control: written from the registers, approved, published and watched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New offers the templates with purpose and clauses. Import takes over the text of a Word or Markdown file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is Markdown with fields from the registers; the pages beside it are those of the PDF. Ctrl and the full stop offer other spellings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An approved text stays as it is. When the registers change, the page says which paragraphs differ and offers a new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The thirteen steps and the certification cycle on one time line: dates, owners, progress, today, and what waits for what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return or a click opens the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set dates and owner of a step on its page; steps may overlap and be worked on in any order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actions in one place: from gaps, risks, audits, reviews, improvements, objectives and the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue ones come first. On the board a card goes to another state by mouse, or by Ctrl with an arrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return opens the record an action comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every validation rule that the records break at the moment, errors first, each with the record and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return or a click opens the field. A problem goes away by itself once the data are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems never keep you from typing. A rule that is an error keeps a document or an assessment from being approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that has a date: reviews, measurements, audits, surveillance, document reviews and ends of contracts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between month and agenda; Return opens the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export writes an ICS file for the calendar program of your choice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessments of the project beside each other: baseline, re-assessment, mock audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new assessment can start empty or from an earlier one. Approving locks it; its results stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results come in from CSV, from the 2011 edition, or marked to confirm from another certified standard. Nothing is scored by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gap report as it will be printed, painted by the same code that writes the PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose full, board, owner or auditor. The check lists what would embarrass you: unscored items, gaps without action, conforming without evidence, overdue actions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who changed what and when, back to the first day of the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an entry to see the values before and after. Revert takes back that one change and keeps everything later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a person to see only their changes; a register's form leads to the history of one record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference shelf: primer, clauses, processes, key figures, glossary, crosswalk, the way from 2011, editions and templates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search looks through all of it. Links lead to the items, registers and templates meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The primer can be handed out as PDF or DOCX. All texts are our own words; the standard itself needs a licensed copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step of the implementation: what it is for, what has to be true before and after, and what is missing now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion that data can decide is computed, with the records that decide it. The others are confirmed by a person with name, date and reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tabs hold the guide with the workshop agenda, the registers, the documents and the actions of this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next things to do names the three that bring the step furthest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the project costs and brings, for the sponsor who has to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter costs and benefits with the year, how sure they are and where the figure comes from; compare alternatives, doing nothing among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net present value, return and payback follow from the lines; each shows its arithmetic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sponsor summary is one page of PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work of the project along the steps: tasks, milestones, who waits for whom, effort and cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a bar to move it, its end to stretch it; Alt with the arrows does the same by keyboard. Each move can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort comes from three-point estimates; the P80 figure is what four of five such projects stay below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which role does what: activities by role, with the letters of RACI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type R, A, C or I in a cell; Shift with a letter adds it, Delete empties. Shift with the arrows chooses several cells. Enter or a second click opens a menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row without exactly one A and at least one R has a sign; below the table stands what to do. F8 goes to the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activities and roles are added and named in place. Copy gives a table for a spreadsheet, Export a PDF or Word file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rated risks and opportunities by likelihood and impact, before and after treatment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows move over the cells; Enter or a click lists the risks of a cell, Enter there opens the record. Escape lists all of them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The thick lines are the limits of the project settings: what may be accepted, and what needs an action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register keeps the residual score only. The cell after treatment is the nearest one to the cell before that has this score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope statement composed from services, units, sites, customers and technology.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put each element in or out with a reason; the statement is rewritten as you do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks say what the statement still lacks. Print or export it when it is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services with what they stand on: components, agreements, suppliers, and where these contradict each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a node with the arrows or a click to see what it consists of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each contradiction names the records and the fix; Return opens them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key figures of the processes with trend, target and status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a new value in place. A figure without a measurement in its period is marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add from the library of key figures in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each person needs to be able to do, what they can show for it, and what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a cell 0 to 5 rates what is held, + and − alter what is needed, Return opens the record with action, date and evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By roles, the level is set for everybody who holds the role. Each state has a sign and a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is told what, when, how and by whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is ordered by audience and by next date; add and change entries in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export writes DOCX, ODT, PDF, HTML or Markdown, one document or all of them with the master list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The critical path has a frame around its bars. Draw the ring behind a bar to the line that shall wait, or use the field “Depends on”; a circle is refused when it is drawn and said at the field when it is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF has an outline, links and tags, and is written in one piece or not at all. Export writes Word, OpenDocument, HTML and Markdown too.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanArithmetic</name>
        <message numerus="yes">
            <source>%n action(s) have no three estimates and count nothing.</source>
            <translation>
                <numerusform>%n action have no three estimates and count nothing.</numerusform>
                <numerusform>%n actions have no three estimates and count nothing.</numerusform>
            </translation>
        </message>
        <message>
            <source>Effort of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days, not exceeded with 80 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of an action: (optimistic + 4 x likely + pessimistic) / 6. Its variance: ((pessimistic - optimistic) / 6) squared. Means and variances are added up; P80 is the mean and 0.8416 standard deviations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deviation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P80</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean %1, standard deviation %2: %1 + 0.8416 x %2 = %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal %1, external %2 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The P80 of the whole is less than the sum of those of the steps: not everything goes wrong at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean effort x rate per day of each action, added up, and contingency of %1 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 x (1 + %2) = %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n action(s) have no rate; their labour counts nothing.</source>
            <translation>
                <numerusform>%n action have no rate; their labour counts nothing.</numerusform>
                <numerusform>%n actions have no rate; their labour counts nothing.</numerusform>
            </translation>
        </message>
        <message>
            <source>End of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line begins when it is planned, or later when what it waits for ends later. What cannot slip by a working day without moving the end is critical.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned now: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With all dependencies kept: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved plan: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days are Monday to Friday; holidays count as working days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean days x progress of each action, over the mean days of all. What is done counts 100 %, rounded down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 x %1 / %2 = %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanRemarks</name>
        <message>
            <source>It is due before it starts on %1. The chart shows the due date only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The planned end lies before the planned start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was finished before it started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when it was finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The three estimates should grow: optimistic, likely, pessimistic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for itself through others; these links are left out of the schedule. Take one of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins before “%2” has ended on %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>Without a step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Primer</name>
        <message>
            <source>Service management in plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A primer on ISO/IEC 20000-1 for people who decide and people who take part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written in own words. The text of the standard is not reproduced and has to be obtained from ISO or a national body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Priority</name>
        <message>
            <source>quick win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fill-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reconsider</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RaciReport</name>
        <message>
            <source>What breaks the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles by activity and part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breaks a rule</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n activities</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n role</numerusform>
                <numerusform>%n roles</numerusform>
            </translation>
        </message>
        <message>
            <source>A accountable: answers for the result, exactly one role. R responsible: does the work, at least one role. C consulted before, I informed afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity by activity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RaciWords</name>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause or process</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>%1 of %2 items assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses %1 % conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview and PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who changed what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses and templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implementation steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken rules and what to do</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>Registers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services, risks, agreements …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roadmap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps, dates, what waits for what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does what by when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews, audits, due dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policies, plans, procedures, records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boards and maps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conditionally ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>%1, record %2: unreadable %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mock audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conclusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attachments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checksum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By process attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability by process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process or area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1.1 Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2.1 Performance management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2.2 Documented information management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3.1 Definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3.2 Deployment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4.1 Quantitative analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4.2 Quantitative control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5.1 Innovation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5.2 Implementation of innovation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rationale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff in scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead assessor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client holds a licensed copy of the standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet occurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tool data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results by item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity for improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrective action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “A-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with a verb, for example “Name a deputy for each process owner”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step of the project it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person who sees it done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked means that somebody else has to move first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In percent, as the owner sees it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliverable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document that exists when it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record it comes from, for example “NC-04” or “8.6.1-05”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to go about it, what blocks it, whom to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it was finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As approved with the plan; the Gantt chart compares with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As approved with the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Depends on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions that must be finished before this one starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, optimistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-days if all goes well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-days as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, pessimistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-days if much goes wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate per day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a person-day costs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything worth keeping that has no field of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and project tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything somebody has to do by a date, wherever it came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract that changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to change, in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the change means for the SMS and the services. Needed before approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval comes after the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes of agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How an agreement has changed, and what that did to the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract the target belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is measured, for example “Time to restore, priority 1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreed figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “hours”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “24 x 7, calendar month”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which side of the target is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supports the SLA target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The promise to a customer that rests on it. It must be at least as strict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets of agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures that another party has promised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer-as-supplier agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regulation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aligned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Hosting contract 2025 with Nordgrid” or “GDPR”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laws, regulations, standards and policies are obligations without a party.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom it is agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only active agreements count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day; the calendar reminds of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services, components and processes it covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the party has to meet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorities and responsibilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may decide and who has to do what, on both sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interfaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the processes of both sides meet: tickets, escalation, reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For laws and policies: which process or plan sees to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supports the SLAs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alignment with the SLAs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreements with customers that depend on this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether its targets are good enough for those SLAs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk of the gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is a gap: the entry of the risk register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often it is reviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the last review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts, agreements and obligations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts, internal agreements, and the laws and standards that bind you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “2026-2/03”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strengths count too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found, in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is measured by, for example “8.5.1.3”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen: which record, which date, which sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nonconformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry that follows its correction.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What an audit has found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surveillance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recertification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Special</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Internal audit 2026-2, operation”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal audits are yours, stage audits are those of the certification body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year of the audit programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is audited against, for example “ISO/IEC 20000-1:2018, own procedures”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites, units and processes in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause numbers, for example “4-6, 8.6, 10”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services that are audited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes that are audited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody audits the own work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is interviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For stage audits and surveillance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the auditors say in the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The management that got the results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal and external audits, planned and done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words, for example “no outage during month end”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the service hours, for example 99.5 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How and where it is measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skills and numbers, for example “2 engineers on call”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “40 000 mails per hour”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data volumes and licences of data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget for growth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to act, for example “80 % of storage”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it takes to get more, for example “6 weeks”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected need over the next year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability and capacity targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How available a service must be, and how much it must carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Do nothing” or “Certify the hosting services first”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Means doing nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison needs one such alternative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it consists of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What speaks for and against it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What cannot be done or earned meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one the sponsor is asked to approve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternatives of the business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to reach the goal, doing nothing among them, compared in money and worth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The company that audits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accreditation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who accredits the body for this standard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it shall stand on the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once it is issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of the stage 1 audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of the stage 2 audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the certification decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three years after the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surveillance 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most 12 months after the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surveillance 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the following calendar year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit takes place before expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings of the body that are not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majors verified on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the body confirmed that major findings are dealt with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages, surveillance and recertification with dates, auditors and results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8.5.1.3 change activities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8.5.2 service design and transition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of the change in the tool where it is managed, for example “CHG-2041”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Replace the mail gateway”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As defined in your change policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, removed and transferred services take the route of 8.5.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change activities, or service design and transition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services that change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of deployment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deployed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it took place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “none” if there is none; an empty field means that nobody has looked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers and users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who notices it and when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policies and plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More or less load on people and technology.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downtime, redundancy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery procedures that no longer fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access, data, new attack surface.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Releases and changes at the same time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may go wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Benefit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feasibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it can be done with the people and the technology there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs, once and per year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval needs all impacts answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it was decided so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approvers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back-out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deployment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to return, until when, and who decides it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What must be shown before it goes live.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result of the check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision on unmet criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decided to go live all the same, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state before was recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was learned. Emergency changes need one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes and service transitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes to services, new services and transfers, from request to review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The item the relation starts from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it as a sentence: item, relation, other item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The item it leads to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “only during month end”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations of configuration items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How configuration items depend on each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Server”, “Application” or “Service”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which things belong to this type and which do not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May stand alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it when items of this type need no relation to others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often the recorded items are compared with reality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For low criticality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes to record, for example “name, owner, status”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For medium criticality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is recorded in addition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For high criticality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is recorded in addition, for example “version, relations, location”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For vital items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is recorded in addition, for example “serial number, support contract, spare part”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Types of configuration items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kinds of configuration items and how closely each is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relevant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not relevant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both answers are allowed; an answer is not optional.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two or three sentences, for example which sites, suppliers or energy needs were looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and role, for example “M. Adler, managing director”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly one decision is in force. A new one takes its place, the old one stays as history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether climate change is relevant for the management system, decided and reasoned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is told, for example “Service report of the month”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside the organization or to others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “by the fifth working day” or “within an hour of a major incident”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it last took place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who and how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is told, for example “customers' contract owners”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “e-mail with PDF” or “stand-up meeting”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sees to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who tells whom what, when and how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose competence it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which role it is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One ability, for example “Leads a post-incident review”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 knows the words, 3 works alone, 5 teaches others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actual level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As seen in the work, not as stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required level minus actual level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What closes the gap, for example “two-day course, then three reviews together with A. Berg”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the ability was seen in the work afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate, test or note of the observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competence and training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people need to know, what they know, and the training in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escalated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complaint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “C-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer is unhappy with, in its own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who complains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open longer than agreed means escalated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escalated to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done and what the customer was told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the customer agreed that it is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was part of a service report or review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complaints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers were not content with, and how it was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In maintenance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unique identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never used twice, for example “srv-mail-02”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type decides how much is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is and what it does, in one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each live service is a configuration item itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service this item stands for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the item is in its life.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criticality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken over from the most critical service that uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place and people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers for the item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site, room, rack or cloud region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who delivers or maintains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the record was last compared with the thing itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is an asset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it when it has a value that must be managed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asset value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book value or price of replacement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product and metric, for example “Office suite, named user”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many the contract allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many are in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of the right to use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assets and configuration items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What services are made of: equipment, software, licences and documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hinders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “I-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issue in a few words, for example “Two of five network engineers retire in 2027”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal issues lie in the organization, external ones around it: market, law, technology, climate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the case, how it is known and which services or processes it touches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect on the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it helps or hinders reaching the intended outcomes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related to climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heat, flooding, energy, travel, and the rules about them. The 2024 amendment asks for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who watches the issue and tells when it changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was last confirmed or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually before the next management review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks and opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entries of the risk register that come from this issue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Context issues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What inside and outside the organization helps or hinders good service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “CP-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Loss of data centre A”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services it brings back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps it ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria to invoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is invoked and who decides that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done in case of a major loss.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets while invoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service levels that hold meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How soon, and how much data may be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return to normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How work goes back and who decides that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready when needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the list of people and suppliers is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan can be read when the systems are down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The planned rhythm of tests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last major change of the environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After it the plan is tested again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuity plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How services go on, or come back, after something bad.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed with deficiencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was tested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement the test is about, for example “mail is back within 4 hours”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was assumed and done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against the requirement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deficiencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was learned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who mends what by when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuity tests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What trying a continuity plan has shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Certification audit” or “Fewer service credits”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write both as positive amounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the year given below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the year given below on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 is the year of the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty means the recommended one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the figure can be trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the figure comes from, for example “offer of 12 March”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick it for benefits that cannot be counted, such as reputation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs and benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What an alternative costs and brings, year by year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organization or unit that orders services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal customers belong to the same organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relationship manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person the customer turns to; a customer without one is a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer uses today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, roles and how to reach them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relationship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often performance is talked over with the customer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the last service review meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last measured value on your scale, for example 4.2 of 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who receives services, and who looks after the relationship.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Negotiated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dispute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is disputed, in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raised on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was first named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was agreed in the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disputes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disagreements about a contract and how they ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number in your document system, for example “SMS-P-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Service management policy”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records show what happened, documents say what is to happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item of the mandatory list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id from the list of documents and records, for example “D04” or “R12”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clause it serves, for example “5.2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “1.2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded versions stay readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps it right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who wrote this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the author alone, for a policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document itself, kept inside the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it lies when it is not attached, for example a link to the document system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “internal”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of external origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example a law or a manual of a supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it is kept, for example “3 years after the end of the contract”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For records: the day or the end of the period they are about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is looked at again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents and records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every document and record of the management system, with version, owner and approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be better and for whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who or what brought it up, for example “customer survey 2026”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed once the result was measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objectives it serves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit with the objectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hardly, 5 directly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hardly noticed, 5 customers ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 days, 5 many months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 none, 5 may stop services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved only with a score and a target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target and result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will show that it is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure to reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure measured afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against the target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the result was told to those who decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improvements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideas that make services or the management system better, from proposal to effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inherited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of the origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence in the origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “KA-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As somebody would search for it, for example “Mail does not arrive on phones”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known errors name a workaround.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to know or to do, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workaround</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For known errors: what helps until the cause is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workaround, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For known errors without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may and should read it, for example “service desk”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was last confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After that day it is shown as outdated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowledge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people need to know to run services, kept where they find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “KPI-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “First contact resolution”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “solved at first contact / all incidents x 100”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “%”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amber from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the figures come from, for example “ticket system, report 14”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often a value is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often somebody looks at it and decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who collects and explains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process it measures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objective it serves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service it measures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPIs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How performance is measured, what is good and who looks at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Management review, first half of 2026”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top management takes part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions on improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be improved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions on changes of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be changed, resources included. Write “none” with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does what by when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What top management looked at and what it decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which indicator was measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “2026-10” or “Q3 2026”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day the value is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The measured figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grey while nobody has judged it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When somebody judged the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the value means and what follows, in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report or screenshot the value was read from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measurements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values of the indicators, one for each period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “M-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A state, not an activity, for example “Policy is in force”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step it closes or belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it is expected now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day in the approved plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who reports it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what everybody can tell, for example “signed policy is published”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions that must be finished before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates the implementation project is measured by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident/problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause analysed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effectiveness review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not effective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “NC-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not met, in one sentence without blame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it became known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As graded by the auditor; a major one blocks stage 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause or requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it violates, for example “9.2.2” or “SLA 4, target 2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen, where, and how many of how many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed only after the effect was reviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consequence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it has caused and how that was dealt with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it could happen. “Human error” is not a cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the cause was found, for example “five times why”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Similar cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where else the same could happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrective actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action and effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What removes the cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect reviewed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the last action has been done for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the cause is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the owner of an action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was changed in documents or processes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nonconformities and corrective actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was not as required, why, and how it is kept from coming back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Achieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “O-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shall be reached, for example “Restore priority 1 incidents within 2 hours”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sentence of the policy it serves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level or function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it applies, for example “Service desk”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands at the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure to reach. It differs from the baseline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steps that lead there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, money and tools that are needed and granted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers for the objective.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How and when the result is judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of the last evaluation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the last evaluation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the organization wants to reach, measurable and with a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer acting as supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “OP-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands in the contract.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type decides which agreement rule applies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only active parties are checked for their agreement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person who manages the relationship and the performance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How hard a failure of this party hits customers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it delivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services it delivers or operates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Components</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configuration items it delivers or operates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes or parts of processes it operates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has access to information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can see or change our or our customers' information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it was chosen by, for example “ISO/IEC 27001 certificate, on-site within 4 hours”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its part is kept in hand: reports, reviews, access, right to audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers and other parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers, internal suppliers and customers who act as suppliers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly meets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was evaluated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the evaluation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who did it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against requirements and targets of the agreement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen, with figures, for example “3 of 12 months below 99.5 %”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows, for example “service credit claimed, review in June”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations of other parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well a party has kept what was agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regulator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Society</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regulatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contractual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “PR-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interested party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it is, for example “City of Northfield” or “works council”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line for each party and requirement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relevant to the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick it for parties that were considered and left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the party needs, in its own terms, for example “Payroll is available on the last three days of a month”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate is a kind of its own since the 2024 amendment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through which service, process, plan or agreement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services the requirement is about; none means all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Obligation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law, contract or policy that states it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the requirement was last confirmed with the party.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interested parties and requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What interested parties expect of the services and of the management system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First and last name as colleagues know it, for example “Karin Vogt”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department or team, for example “Service desk”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where reminders and minutes go, for example “karin.vogt@example.org”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works for another organization, for example a consultant or an auditor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part in the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roles this person is appointed to. The order is the order of importance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who stands in during absence; not the person itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who owns, approves or does something: staff, consultants and contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “P-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Incident management”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “8.6.1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one person who answers for the process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why there is this process, in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What starts it and what it works with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it delivers and to whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what you can tell that it works: rules, targets, limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes it gives to or takes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other party that runs it or a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is measured by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description, instructions and forms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The level found last; never derived from conformity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each process with its owner, inputs, outputs and criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three letters, for example “EUR”. One for the whole project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Horizon of the business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years after the year of the project, usually 3 to 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discount rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What money costs per year, for example 5 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contingency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the estimated cost, for example 15 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks are accepted up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score, usually 6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks are high from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score, usually 15.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complaints are escalated after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days without a solution, usually 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often it is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No risks of the organization, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if the category is empty on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No risks of unmet requirements, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No risks of other parties, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Assess a change”. Write it the same way in all its lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause or process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “8.5.1” or “Change management”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who takes part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly one A for each activity, at least one R.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is responsible, accountable, consulted and informed for each activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attached file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table of the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id of the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a) Actions of previous reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>b) Changes of issues and context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>c) Performance and effectiveness of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d) Opportunities for continual improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e) Feedback from customers and parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>f) Adherence to policies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>g) Achievement of objectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>h) Performance of the services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>i) Performance of other parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>j) Levels of resources and capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>k) Results of risk assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>l) Changes that could affect SMS and services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters a to l; all twelve are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was presented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures and facts in a few sentences, or where they are found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to report, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instead of a text, for example “first review, there are no earlier actions”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inputs of management reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was reported on each topic of a review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmet service requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service continuity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avoid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exploit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enhance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “R-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause, event and effect in one sentence: “Because …, … may happen, so that …”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunities are managed the same way, with a wish instead of a worry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard asks for the first three at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What makes it possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows for the SMS and the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact on customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers would notice. Write “none” with the reason if there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services that are touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers and others who cause or carry it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hardly ever, 3 possible within a year, 5 expected within weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hardly noticed, 3 an agreement is broken, 5 the business of a customer stops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood times impact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 is treated first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does what by when. High scores need at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residual score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score expected once the actions are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect of the actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the actions have changed, with the figure that shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only up to the acceptance level of the project, or signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it may be accepted, for example “score of at most 6”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who signed when the score is above the acceptance level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who watches it and reports on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When rating and treatment were last confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could go wrong or go well, how bad it is and what is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the role is called here, for example “Incident manager”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsibilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the role has to see done, one line for each duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the role may decide without asking, for example “may call an emergency change board”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause numbers the role answers for, for example “8.6.1, 8.6.3”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointed people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who holds the role today. An empty list is a vacancy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it for roles that direct and control the organization at the highest level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ensures conformity of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One role must see to it that the SMS meets the standard (5.3 a).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One role must report the performance of the SMS and the services (5.3 b).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has which responsibilities and authorities in the management system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizational unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Data centre Northfield”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services and customers are taken from their own registers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What belongs to it and what does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick it for what is named as excluded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other party that operates it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What lies inside the scope and what outside: services, units, sites, customers, technology.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SC-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The risk it treats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Two-factor sign-in for remote access”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided and why; also why a control was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who runs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organization whose access it governs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed with the party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control is part of the agreement with that party.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As reviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the effect was last looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information security controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What protects information, and whether it works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SLA-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “SLA Managed workplace, City of Northfield”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services the agreement covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard does not ask for a document of a certain form; minutes or terms of service serve too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirements the agreement makes binding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Validity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day; empty while it runs on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the agreement is looked at again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No targets, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in only when no service level targets are agreed on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workload limits, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “flat rate, the number of users is fixed by contract”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No exceptions, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “customer declined exceptions in the meeting of 4 May”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has been promised to customers: targets, workload limits and exceptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Monthly service report”. The same name for all issues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which decision it serves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who reads it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frequency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often it is issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the figures come from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this issue is about, for example “2026-10”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance against targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level targets, met and missed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relevant events and changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major incidents, changes, continuity events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volumes and peaks against the agreed limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nonconformities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found and what was done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction and complaints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows trends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the second issue on, figures are shown over time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes up or down and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided on the basis of the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports on services: who gets them, and what they decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Financial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “SR-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One requirement, testable, for example “Mail is delivered inside the organization within 60 seconds”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability, continuity and security requirements feed the service assurance plans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interested party whose need it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measurable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it when a figure can show whether it is met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure with its unit, for example “99.5 % in a calendar month”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When customer and provider agreed to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only approved requirements count for traceability.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a service must do and how well, agreed with those who use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In development</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short identifier to speak of it, for example “S-01”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As customers call it, for example “Managed workplace”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer gets, in one paragraph without technology.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live services appear in the catalogue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scope of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope statement lists the services that are ticked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one person who answers for the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown in the public catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick it for services that only some customers may know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers and outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who pays for or orders the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works with it, for example “all staff in the branches, about 800”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intended outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer can do with it, for example “orders reach the warehouse within a minute”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is worth its price to the customer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vital means that customers stop working without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed terms without an SLA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is no SLA, where the terms are agreed, for example “terms of service, version 3”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Depends on services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services that must run so that this one runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configuration items the service is made of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Mon to Fri 7:00 to 19:00 CET, without public holidays”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of operation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of operation; needed once it is removed or transferred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every service from proposal to retirement, what it depends on and who owns it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement the exception belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Maintenance window, Sunday 2:00 to 6:00, announced a week before”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which targets it suspends and for how long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exceptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the promises of an agreement do not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement the target belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is measured, for example “Availability” or “Time to restore, priority 1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the agreement covers several services; empty means all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreed figure, for example 99.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “%”, “minutes” or “tickets”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “calendar month, service hours only”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documented requirement the target comes from; without one nobody knows why the target is what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures that an agreement with a customer promises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its id, for example “4-d1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of who confirms it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what it can be seen, for example “minutes of the kick-off, 12 May”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step of the roadmap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only step 2 may be left out, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “an existing project office runs it”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day it was declared done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Users of Managed workplace, spring 2026”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty when several were asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day answers came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many could have been asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many answers are needed for a statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “five questions by e-mail” or “interview”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On your scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the answers mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction surveys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How content customers are, asked at regular times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 performed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 managed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 established</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 predictable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 innovating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Negotiation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major nonconformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor nonconformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarterly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half-yearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 Management support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 Gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 Scope, policy, responsibilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 Supporting procedures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 Generate processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>7 Implement processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8 Training and awareness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>9 Operate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10 Continual improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>11 Internal audits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 Management review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>13 Corrective actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close to target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement the limit belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted, for example “Users at the same time” or “Calls per month”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to this figure the targets hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “users”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “working day”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens then, for example “best effort, report to the customer”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workload limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much work an agreement covers, and what happens beyond.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact on services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to document assistants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments on documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begun on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In review since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values of the fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who receives it and how, for example “all staff, intranet”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template of the library that it is written from, for example “T08”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day from which it is no longer used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is no longer needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value up to which it is amber, on the worse side of the target. When the target should be hit: the deviation that is tolerated; up to twice as much is amber.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegisterDirectory</name>
        <message>
            <source>%1, untitled</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegisterPrinting</name>
        <message>
            <source>Clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 records</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegisterRules</name>
        <message>
            <source>Add them, or write why there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement has no service level targets and no reason for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement has no workload limits and no reason for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement has no exceptions and no reason for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the dates of validity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreement has expired, but the service %1 is live.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew the agreement, or terminate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review of the agreement is overdue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review it with the customer and enter the next date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The external supplier has no manager.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person who manages the relationship.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The external supplier has no active contract.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The party has no active agreement of its kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the agreement with this party, or end the party.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The party operates a process without controls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write how its part is kept in hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The party operates a process, but was never evaluated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an evaluation of the party.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it over from the contract; agree on it if it is missing there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The external contract has no scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The external contract has neither requirements nor targets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The external contract states no authorities and responsibilities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has checked whether the contract is good enough for the SLAs that rest on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the targets and enter the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract has a gap to an SLA, but no risk is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the risk, or enter it in the risk register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract promises less than the SLA target that rests on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renegotiate one of the two, and record the risk until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change of the contract was approved without an impact assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what it means for the SMS and the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would audit the own work: as owner, by a part in the RACI matrix, or as auditee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another auditor, or take the process or service out of this audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The internal audits of the cycle leave out clause %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan an audit of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The internal audits of the cycle leave out this service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to an audit of the programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the finding, or grade it differently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nonconformity cites no requirement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nonconformity has no evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nonconformity has no statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finding is a nonconformity, but nobody follows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the entry in the register of nonconformities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit has no criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what is audited against.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit has no scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write which sites, units and processes are audited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The complaint is closed, but the day is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when it was settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The complaint is unresolved for more than %1 days and not escalated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escalate it and write to whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey does not say how many were asked and answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter population and answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More people answered than could have been asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct population or answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer people answered than agreed: the result may not speak for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask more people, or say in the analysis how far the result holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, removed and transferred services and major changes take the route of 8.5.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose service design and transition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change is approved, but an impact is not answered: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the impact, or “none”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The emergency change was not reviewed after the fact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review it and write what was learned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was deployed without acceptance criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the criteria and check them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance criteria are not met, and no decision about it is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write who decided what about the unmet criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no criteria to invoke it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no procedures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no service targets while it is invoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no recovery requirements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say how work returns to normal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan cannot be read when the systems are down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say where the contact list is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was not tested within the planned interval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test it and enter the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was not tested since the environment changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test it again and enter the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the approval, or set the status back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is approved, but nobody is named as approver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is approved, but the day is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is approved, but has no version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy was written and approved by the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let somebody else approve it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no record of the last year for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no published document for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it and give the id of the list in “Item of the mandatory list”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is outdated: its review is overdue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm or correct it, and enter the next review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The known error has neither a workaround nor a reason for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review of the published document is overdue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review it, and enter the next date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the nonconformity, or reopen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed without a cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, but not all corrective actions are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, but the effect was not found to be effective.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, but the effect was not reviewed after the last action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, but nobody is named who reviewed the effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The effect was reviewed by the owner of a corrective action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The actions were not effective, but it is not reopened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the status to reopened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The actions were not effective, and there is no new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the cause again and add an action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The major nonconformity is open: you are not ready for stage 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the cause, review the effect and close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is approved, but its fit with the objectives is not rated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate it, or take the approval back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is approved without a target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the measure and the figure to reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed without a measured result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure and enter the result, or set it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inputs of the management review are missing: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was presented, or why there was nothing to report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The management review has no decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of top management took part in the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the participant, and tick “Top management” at the role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last management review is longer ago than planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold the next one, or change the interval in the project settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the objective, or withdraw it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objective has no target figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objective has no due date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say what will be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say what resources are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say who is responsible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say how the result is evaluated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target equals the baseline: there is nothing to reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a target that differs, or withdraw the objective.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the KPI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI has no formula.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI has no unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI does not say which side of the target is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI has no target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI has no owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI does not say how often it is collected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI does not say how often it is evaluated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amber value does not lie on the worse side of the target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a value that is worse than the target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The measurement was not evaluated within the interval of its KPI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge the value and enter the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The KPI has no measurement in its period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the missing values, or change how often it is collected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service report has no purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write which decision it serves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service report has no audience.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write who reads it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later issue of the report shows no trend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the figures with earlier issues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is accountable for “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give exactly one role the A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one role is accountable for “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the A with one role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is responsible for doing “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give at least one role an R; the role with the A may have it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role acts in “%1”, but nobody is appointed to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appoint a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The competence is below the required level without an action with a due date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what closes the gap and by when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training is done, but its effect was not judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge whether the ability is seen in the work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training is done, but there is no evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a certificate, test or note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gap is not required minus actual level, which is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The action is due before it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct start or due date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The action is done, but the day is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when it was finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The estimates are not in order: optimistic, likely, pessimistic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the three estimates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first surveillance audit has to take place by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree on an earlier date with the certification body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate does not expire about three years after the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare decision and expiry with the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recertification audit is not before the expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree on a date that leaves time for corrections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 2 lies before stage 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the dates of the two stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A major finding was not verified within six months after stage 2: another stage 2 is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a new stage 2 with the certification body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cost or benefit has no amount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an amount, or untick “In money”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has said whether it is a cost or a benefit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year is missing or lies beyond the horizon of %1 years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a year inside the horizon, or make the horizon longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The business case has amounts, but the project has no currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the one currency in the project settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cash flow has no amount in year %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete costs and benefits, or shorten the horizon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The action waits for itself through others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out one of the dependencies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood or impact is not rated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate both from 1 to 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score is not likelihood times impact, which is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The risk is accepted above the acceptance level of %1 without a signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treat it, or enter who accepted it and when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The risk is high, but no action with owner and due date treats it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an action with owner and due date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an entry, or give the reason in the project settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no risk or opportunity of the organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no risk or opportunity about unmet service requirements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no risk or opportunity about other parties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control treats no risk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the risk it treats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has written why the control was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the decision and its reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control of an external party is not agreed with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree on it and tick “Agreed with the party”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The party has access to information without an agreed control.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a security control for this party and agree on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The impact on customers is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what customers would notice, or “none” with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope names no organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the organization in the engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service is in the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the services and tick “In the scope of the SMS”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An active agreement covers a service that is not in the scope: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the service into the scope, or out of the agreement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a part in your own hands, or narrow the scope. See clause 8.2.3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All services of the scope are operated by other parties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All components are operated by other parties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All processes are operated by other parties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has decided whether climate change is relevant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision with reason, date and approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one climate decision is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave “In force” ticked at the latest decision only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The climate decision is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give decision, reason, date and who approved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds more than one client engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep each client in a project file of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the service, or change its status or scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service has no owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service is not described.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service has no intended outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service has no criticality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service has neither an active SLA nor agreed terms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the SLA, or say where the terms are agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is removed or transferred, but has no end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter its last day of operation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is live, but its end has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it to removed or transferred, or clear the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service level target comes from no documented service requirement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the requirement, or write it down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The configuration item has no type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the type, or add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The configuration item is related to no other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a relation, or say in the type that such items may stand alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The configuration item has no identifier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a unique identifier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identifier “%1” is used more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each item its own identifier, or remove the duplicate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live service is no configuration item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a configuration item that stands for the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service depends on itself through other services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the dependency that is not real, or split a service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The configuration item was not verified within the interval of its type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the record with the thing itself and enter the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No discount rate is stated; the figures count with 0 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask finance for the usual rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No horizon is stated; the figures count %1 years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree the horizon with the sponsor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No alternative means doing nothing, so nothing shows what waiting costs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it, and say what happens then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is only one alternative: nothing is compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another way to reach the goal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No alternative is recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick “Recommended” at the one the sponsor is asked to approve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 alternatives are recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave “Recommended” at one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The benefit “%1” has no basis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where the figure comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money in %1, but the project counts in %2: “%3”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert the amount, and write the rate and the converted amount into the basis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recommended alternative has no running cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add what the system costs after certification, every year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recommended alternative states no opportunity cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what cannot be done or earned meanwhile, or enter 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 % of the benefits are of low certainty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a better basis, or show a cautious case beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another alternative is worth more than the recommended one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say under “Assessment” why it is recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recommended alternative has no costs and no benefits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add its lines below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process “%1” has no accountable owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person who answers for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process “%1” has two accountable roles: %2 and %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the A of its activities with one role in the RACI matrix, or give the other activity to its own process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process “%1” has two accountable owners: %2 in the process register, and the role %3 in the RACI matrix, which this person does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appoint the owner to the role, or change one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No continuity plan covers the service “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to a continuity plan, or write one with the result of the risk assessment. See clause 8.7.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service “%1” has no availability requirement or target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter what was agreed in the availability register. See clause 8.7.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No capacity is recorded for the service “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter people, technology, information and money it needs. See clause 8.4.3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tolerated deviation is not above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how far from the target is still good, in its unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement names no organizational unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the units that plan and deliver the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement names no site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the places where the work is done; auditors plan their visits by them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No customer receives a service of the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter who receives the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is outside the scope without a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why it may be left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportCheck</name>
        <message>
            <source>The cover has no client logo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement details are missing: %1.</source>
            <translation type="unfinished" />
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
        <message numerus="yes">
            <source>%n item(s) inherited or carried over that nobody has confirmed.</source>
            <translation>
                <numerusform>%n item inherited or carried over that nobody has confirmed.</numerusform>
                <numerusform>%n items inherited or carried over that nobody has confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Gap analysis ISO/IEC 20000-1 – %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis ISO/IEC 20000-1, board summary – %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis ISO/IEC 20000-1, %1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence ISO/IEC 20000-1 – %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis against %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report for a process owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence report for auditors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no catalogue to read requirements from. Install Gapwright again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no date. Give one as YYYY-MM-DD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no process “%1”. Name one of P01 to P26 or A1 to A9 for a process owner's report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it fails again, report it with the technical detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps by impact and effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of gaps by impact (up) and effort (right).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps per quadrant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quadrant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High impact, days of work: do these first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High impact, weeks or months: plan them with an owner and milestones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low impact, little work: take along when at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low impact, much work: look for a leaner way to close the gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule of the most urgent actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most urgent actions that have a due date. A bar ends on the due date; its length follows the effort class (1, 2, 4, 8 or 16 weeks).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions, most urgent first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical advice; nothing specific was noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact says how much a gap stands in the way of the certificate or hurts customers, effort how much work it is; both run from 1 to 5. Priority is impact x (6 - effort). Where nobody has set them, impact follows from severity and effort from typical person-days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no gap that needs an action.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most urgent actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Assessment “%2”, report of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessor's conclusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability of the processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness for stage 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most urgent actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecasts are estimates by stated rules; this summary is no certification decision. The full report holds findings, evidence and method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict per clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity per section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% conformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity of each section in percent of the weight scored, and the share of its items that was assessed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity and coverage over the assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity and coverage at each assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items per clause and status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement items per clause by status. Bars have full length; the numbers count items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity says whether an auditor would raise a finding. The percentage is a management figure; a certificate depends on nonconformities alone, so read it together with verdict and coverage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections of the standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment open, figures may change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report is the result of an assessment by consultants. It is not a certification decision and does not replace one. Requirements are put in own words; the licensed text of the standard is authoritative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample project: organization, people and findings are invented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of documented information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard asks for the documents and records below. Their state follows from the items that rest on them: %1 in place, %2 incomplete, %3 missing, %4 not assessed, %5 not applicable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What an audit would find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick wins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(overdue)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 severity, %2 forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with an opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not scored; coverage %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity %1, coverage %2, %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement in own words, finding, action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis of the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report lists what was seen for each requirement item, by what kind of evidence and where files were handed over. Recommendations, owners and priorities are left out.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>or not yet occurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>described in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast major nonconformities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause and what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast minor nonconformities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast of audit findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What an auditor would probably raise today. This is a forecast by rule, not a statement of a certification body: a cornerstone requirement that is not met is forecast as a major nonconformity, every other gap as a minor one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast major nonconformities (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is forecast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses reached by less than half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Many gaps on one clause may be raised together as one more major each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast minor nonconformities (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level per clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level per process and management area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level of each process (P) and management area (A); the table names them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process or area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability levels now, as target and before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean capability level (0 to 5) of the areas that cover each clause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maturity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability says how well and how stably a process is managed, from 0 (incomplete) to 5 (innovating). It is rated apart from conformity and is no requirement for a certificate; targets are those agreed for this engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance to target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes and management areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In place, works, and evidence was seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In place in part, or not for all services, or evidence is thin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent or not working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subject of a conditional requirement does not exist in scope; left out of the percentage, with reason and approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event has not happened yet, the arrangement exists; left out of the percentage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowers coverage; left out of the percentage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing happens, or only by luck.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is done and results come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned and checked, with an owner and records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done the same defined way everywhere, people are trained for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured against limits, results are predictable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improved on the ground of data, and renewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 x sum of weight x value over the sum of weights of all scored items. It is rolled up flat over the items, never as a mean of clauses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 for cornerstones, 2 normal, 1 supporting; set per engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the share of items that were assessed, whatever the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conforming when every scored item conforms; not conforming when a cornerstone is not met or less than half is reached; else partially conforming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 critical.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major when a cornerstone is not met, minor for every other gap. A clause that is fully assessed and reached by less than half may add a major.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>impact x (6 - effort), 1 to 25. Quick win: impact 3 or more, effort 2 or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rated per process and management area, never derived from conformity. The mean is shown with the lowest level and the number below target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only assessments of the same item set are compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method and scales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirements of clauses 4 to 10 were broken down into %1 items in own words (item set %2). Each was assessed by interview, observation and samples of documents and records. Percentages are rounded for display only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the figures are computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An example from this assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirements are put in own words. Only the licensed text of %1 is authoritative; a licensed copy is needed to work with this report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has confirmed that it holds a licensed copy of the standard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has not yet confirmed that it holds a licensed copy of the standard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISO and IEC are trademarks of their owners. This report is neither issued nor endorsed by them, nor by any certification body.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecasts of nonconformities, readiness and effort are estimates by stated rules. An auditor may come to other findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report is no certification decision. Certificates are issued by accredited certification bodies after their own audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment rests on samples and on what was shown at the time; it cannot find every nonconformity. It holds for the scope named in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a sample project. Organization, people, findings and files are invented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, level %1: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next, level %1: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, report for the process owner of %2. Clauses %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirements are put in own words; the licensed text of the standard is authoritative. Forecasts are estimates; this report is no certification decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unnamed organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the assessment.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are %1. None of them may be open when the auditor comes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meet the conditions for stage 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They decide whether an audit can take place at all and have the longest lead time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on overdue actions.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditors want to see the system work for some months, not on one day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assess again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mock audit by %1 leaves time to react before the certification planned for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification is planned for %1; hold the mock audit now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 partial, %2 not conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major / minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forecast at items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowest %1, %2 below target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 points)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every scored item conforms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every scored item conforms, but the assessment is not complete, so the verdict is provisional.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cornerstone requirement fails, but the open gaps stand between the system and a certificate.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>No verdict yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No requirement of %1 has been scored yet, so this report states neither a percentage nor a verdict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured against clauses 4 to 10 of %1, the service management system of %2 is %3. It reaches %4 of the weighted requirements, with %5 of the items assessed. %6</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment “%1” of %2 was made with another item set. Its figures are not compared with these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, conformity has stayed at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, conformity has risen by %2 percentage points, from %3 to %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, conformity has fallen by %2 percentage points, from %3 to %4.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower than before: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No section has lost ground.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our forecast for a certification audit held today: %1 and %2.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less than half is reached in %1; an auditor may raise each as one more major.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sections stand at the same %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The strongest sections are %1. The weakest are %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process has been rated for capability yet.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (level %2, target %3)</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Whatever the index, %n condition(s) (does|do) not hold yet:</source>
            <translation>
                <numerusform>Whatever the index, %n condition does not hold yet:</numerusform>
                <numerusform>Whatever the index, %n conditions do not hold yet:</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RiskGrid</name>
        <message>
            <source>up to %1: small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1: may be accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between: treat or sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1: worth an action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1: needs an action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood %1, impact %2, score %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing here</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n move(s) from score %1 to score %2.</source>
            <translation>
                <numerusform>%n move from score %1 to score %2.</numerusform>
                <numerusform>%n moves from score %1 to score %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RiskReport</name>
        <message>
            <source>Risks and opportunities by score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks before treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks after treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a residual score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What treatment moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk matrix</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high before treatment</source>
            <translation>
                <numerusform>%n high before treatment</numerusform>
                <numerusform>%n high before treatment</numerusform>
            </translation>
        </message>
        <message>
            <source>Score is likelihood times impact, each from 1 to 5. A score of at most %1 may be accepted; from %2 on an action with owner and due date is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After treatment: the cell nearest to the one before that has the residual score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk by risk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 always applies: no requirement of clauses 4 to 10 can be excluded. Only items that depend on a condition may be not applicable or not yet occurred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no evidence yet, so it cannot be set to conforming together with others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what evidence shows that this conforms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why this does not apply in the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the person who accepted the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe the arrangement that exists for the day it occurs.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeReport</name>
        <message>
            <source>Parts of the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is outside the scope, with the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope of the service management system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause 4.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open points</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeWords</name>
        <message>
            <source>the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service management system of %1 covers the planning, design, transition, operation and improvement of the service %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service management system of %1 covers the planning, design, transition, operation and improvement of the services %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are delivered to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal customers are %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is done by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is done at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is done by %1, at %2.</source>
            <comment>units, sites</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The technology in the scope is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its boundaries are %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>party, what it operates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other parties operate parts of it under the control of the organization: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what is outside, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not part of the scope: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>list, last of it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizational units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All requirements of clauses 4 to 10 of ISO/IEC 20000-1 apply; none is excluded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServiceMapReport</name>
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n contradiction</numerusform>
                <numerusform>%n contradictions</numerusform>
            </translation>
        </message>
        <message>
            <source>Contradictions with what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradiction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contradictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Components</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An arrow leads to what something rests on. Dashed: no agreement in force. A sign counts contradictions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradictions</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>text follows a closing quotation mark. Double the marks that belong to the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no picture that a report can print. Choose a logo in the format SVG, PNG or JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 8 MB. Choose a smaller picture; an SVG or a PNG of 1000 points width is sharp enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not exist any more. Choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a folder. Choose the files in it, or pack it into one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read. Close it in other programs, or copy it to another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty, so it shows nothing. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 2 GB and cannot be kept in a project. Attach an extract, or a note that says where it lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can only be read. Make the file and its folder writable and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no record “%2”. Give the id of a record or the number of an item, for example 8.6.1-08.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds records that cannot be read. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a text file, or its encoding is none of UTF-8, UTF-16 and Windows-1252. Save it as “CSV UTF-8” and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2. Check the name and close the file in other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 64 MB, which no assessment is. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import %1 into “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no line below the headings. Add a line for each item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, column “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column is not known. Remove it or give it one of these names: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column occurs twice. Remove one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column with the numbers of the items is missing. Add it, for example with 8.6.1-08 in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has %1 cells, the heading has %2. Make them equal, and put texts that hold a separator in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no item of the catalogue. Correct the number or remove the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stands in row %2 already. Remove one of the two rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use C, P, N or U.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no status. Use C, P, N, NA, NYO or U.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3. Correct it or leave the cell empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no date. Write it as year, month and day, for example 2026-03-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is neither yes nor no. Write yes or no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not known here. Use one of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not imported: the assessment “%2” is approved and therefore locked. Import into another assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a workbook or another packed file. This version reads CSV: save the sheet as “CSV UTF-8” and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was read as Windows-1252. Check the accented letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty. It needs a line of headings and a line for each item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not made: a project needs the name of the organization it is about. Enter the name of the client.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This assessment is no longer part of the project. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no engagement, so nothing says which organization it is about. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no assessment yet. Make one in the program, or import one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no assessment called “%2”. Choose one of: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment “%1” from “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate processes and management areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the conclusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number with at most %2 decimal places. Write it like 99.5 or leave the cell empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not imported: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the column “%1” is not known. Use some of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the column “%1” is there twice. Keep one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1 has more cells than there are headings. Check the separators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no JSON (%1 at byte %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds the register “%1”. Import it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no text that fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no date. Write it like 2026-03-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number that fits. Write it like 99.5, with at most %2 decimal places and no less than %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not the id, code or title of one record in “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no file of this project. Attach it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what is wrong</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Inherit %n item(s) from %1</source>
            <translation>
                <numerusform>Inherit %n item from %1</numerusform>
                <numerusform>Inherit %n items from %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be written: a register is written as CSV, JSON or XLSX. Let the name end in .csv, .json or .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no id. Leave the cell empty for a new record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another row above means the same record. Keep one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is empty. Write which record it is part of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register people, roles and context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register services and agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register documents, processes and measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register actions and changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register business case, audits and steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no line below the headings. Add a line for each clause of the 2011 edition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column with the clause numbers of the 2011 edition is missing. Add it, for example with 8.2 in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is neither a column “status” nor a column “percent”. Add one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These columns are not known and were left out: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clause number is missing. Add it or remove the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no percentage from 0 to 100. Correct it or leave the cell empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2011 assessment, clause %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry over %1 from the 2011 edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clause of the 2011 edition with requirements; nothing is carried over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row gives no score; its items stay open.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) scored</source>
            <translation>
                <numerusform>%n item scored</numerusform>
                <numerusform>%n items scored</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is carried over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed in 2018: %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>One score for %n clause(s): check each.</source>
            <translation>
                <numerusform>One score for %n clause: check it.</numerusform>
                <numerusform>One score for %n clauses: check each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a status already and keep it.</source>
            <translation>
                <numerusform>%n item has a status already and keeps it.</numerusform>
                <numerusform>%n items have a status already and keep it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) always apply and stay open.</source>
            <translation>
                <numerusform>%n item always applies and stays open.</numerusform>
                <numerusform>%n items always apply and stay open.</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>relaxed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n document(s) are called “%1”. Name the id of the one you mean.</source>
            <translation>
                <numerusform>%n document are called “%1”. Name the id of the one you mean.</numerusform>
                <numerusform>%n documents are called “%1”. Name the id of the one you mean.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no document “%1” in the project. “document list” names them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no amount. Write it like 1250.50, without a currency: all amounts are in the currency of the project, so convert those in another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds the error %1. Mend the formula or write the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write documents from templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unpacked it would be larger than a register ever is. Copy the rows into a new workbook and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged and cannot be unpacked. Open it in your spreadsheet program, save it again and import it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, sheet “%2”, cell %3: %4</source>
            <comment>file, sheet, cell, what is wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sheet “%1” is damaged after row %2. Open it in your spreadsheet program, save it again and import it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sheet “%1” has more than %2 headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sheet “%1” has more rows than a register takes at once (row %2). Split it and import one part after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is as long as a cell can be, so its end may be missing. Import this text as CSV or JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it stands under no heading. Write one or empty the cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds no visible sheet. Choose a workbook that ends in .xlsx or .ods.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet “%1” was read, the other ones were left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is an older workbook (.xls) or protected by a password. Save it as .xlsx without a password and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not imported: the sheet “%2” is empty. Write the names of the fields into its first row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its formula has no stored result, and formulas are not computed here. Save the workbook in your spreadsheet program or write the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its text is missing in the file. Write it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number. Write it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row names no fields. The cells were taken in the order of the list: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are %1 cells for %2 columns. Show more columns, or copy the headings too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste into “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>critical</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpecialPages</name>
        <message>
            <source>Project plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule, effort and cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs and brings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activities and roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood and impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is inside and outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What rests on what, and contradictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPI board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values, targets, trends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who needs what and has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who tells whom what and when</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SponsorWords</name>
        <message>
            <source>to invest in year 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>net present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return on investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until it has paid back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alternatives side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest costs and benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest costs and benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Benefits that are not counted in money: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts in %1, years 0 to %2, discount rate %3 %. Worth is the net present value less opportunity cost; estimates, no promise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the currency of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision of the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved with conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No alternative is recommended yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison below is for discussion; no decision is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines: sum of all amounts so far. Bars: what the year brings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business case: certification to ISO/IEC 20000-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary for the sponsor, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money over the years, sums so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net amount of the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name, not in the registers yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Staleness</name>
        <message>
            <source>the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in line with the registers: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepGuide</name>
        <message>
            <source>accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can start when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to judge it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration and effort (experience)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These steps wait for it: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May run beside: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instead: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 min)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before and after</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s) in all.</source>
            <translation>
                <numerusform>%n minute in all.</numerusform>
                <numerusform>%n minutes in all.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good enough when: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>%1: %2</source>
            <comment>item, sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the result, or correct its status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no certification record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no certification decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no finished audit of kind “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the expiry date is not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first surveillance is not set within twelve months of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second surveillance is not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the recertification is not set before expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stage 1 report has no date of receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the date of stage 1 is not set</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n area(s) of concern without a planned action</source>
            <translation>
                <numerusform>%n area of concern without a planned action</numerusform>
                <numerusform>%n areas of concern without a planned action</numerusform>
            </translation>
        </message>
        <message>
            <source>the date of stage 2 is not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stage 2 does not lie after stage 1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n mandatory document(s) not published and current</source>
            <translation>
                <numerusform>%n mandatory document not published and current</numerusform>
                <numerusform>%n mandatory documents not published and current</numerusform>
            </translation>
        </message>
        <message>
            <source>no internal audit is done or dated before stage 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no management review is done or dated before stage 2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n major(s) of stage 2 not closed</source>
            <translation>
                <numerusform>%n major of stage 2 not closed</numerusform>
                <numerusform>%n majors of stage 2 not closed</numerusform>
            </translation>
        </message>
        <message>
            <source>the majors are not verified within six months after stage 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the certificate number is missing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n remark(s) of stage 2 without improvement or reason</source>
            <translation>
                <numerusform>%n remark of stage 2 without improvement or reason</numerusform>
                <numerusform>%n remarks of stage 2 without improvement or reason</numerusform>
            </translation>
        </message>
        <message>
            <source>no surveillance audit is in the register</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n surveillance finding(s) open beyond the due date</source>
            <translation>
                <numerusform>%n surveillance finding open beyond the due date</numerusform>
                <numerusform>%n surveillance findings open beyond the due date</numerusform>
            </translation>
        </message>
        <message>
            <source>no surveillance audit in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no year of surveillance has begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no audit by the certification body yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no internal audit since the last external one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no management review since the last external audit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n objective(s) not followed since the last external audit</source>
            <translation>
                <numerusform>%n objective not followed since the last external audit</numerusform>
                <numerusform>%n objectives not followed since the last external audit</numerusform>
            </translation>
        </message>
        <message>
            <source>the recertification audit is not before expiry</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n major(s) of the recertification not closed</source>
            <translation>
                <numerusform>%n major of the recertification not closed</numerusform>
                <numerusform>%n majors of the recertification not closed</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no new certification decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the new decision lies after the expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neither restored within six months nor a new stage 2 agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no internal audit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n audit(s) without auditor</source>
            <translation>
                <numerusform>%n audit without auditor</numerusform>
                <numerusform>%n audits without auditor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audit(s) in which somebody audited own work</source>
            <translation>
                <numerusform>%n audit in which somebody audited own work</numerusform>
                <numerusform>%n audits in which somebody audited own work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audit(s) without criteria or scope</source>
            <translation>
                <numerusform>%n audit without criteria or scope</numerusform>
                <numerusform>%n audits without criteria or scope</numerusform>
            </translation>
        </message>
        <message>
            <source>no internal audit is finished</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n finished audit(s) not reported to management</source>
            <translation>
                <numerusform>%n finished audit not reported to management</numerusform>
                <numerusform>%n finished audits not reported to management</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nonconformity(ies) without an action with owner and due date</source>
            <translation>
                <numerusform>%n nonconformity without an action with owner and due date</numerusform>
                <numerusform>%n nonconformities without an action with owner and due date</numerusform>
            </translation>
        </message>
        <message>
            <source>no management review was held in the last year</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of the twelve inputs without text or a reasoned none</source>
            <translation>
                <numerusform>%n of the twelve inputs without text or a reasoned none</numerusform>
                <numerusform>%n of the twelve inputs without text or a reasoned none</numerusform>
            </translation>
        </message>
        <message>
            <source>the decision on improvement is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the decision on the need for change is missing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n action(s) of the review without owner or due date</source>
            <translation>
                <numerusform>%n action of the review without owner or due date</numerusform>
                <numerusform>%n actions of the review without owner or due date</numerusform>
            </translation>
        </message>
        <message>
            <source>no action is linked to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no participant has a role of top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the minutes are not attached to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>management review minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>management review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the next management review has no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not in the document register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not approved with approver and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not audited: clause %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n service(s) in scope not audited</source>
            <translation>
                <numerusform>%n service in scope not audited</numerusform>
                <numerusform>%n services in scope not audited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) beyond the target time, not escalated</source>
            <translation>
                <numerusform>%n complaint beyond the target time, not escalated</numerusform>
                <numerusform>%n complaints beyond the target time, not escalated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s) beyond the target time, not escalated</source>
            <translation>
                <numerusform>%n dispute beyond the target time, not escalated</numerusform>
                <numerusform>%n disputes beyond the target time, not escalated</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no assessment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) of clause 8 without process or document</source>
            <translation>
                <numerusform>%n item of clause 8 without process or document</numerusform>
                <numerusform>%n items of clause 8 without process or document</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no processes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n process(es) without an approved description</source>
            <translation>
                <numerusform>%n process without an approved description</numerusform>
                <numerusform>%n processes without an approved description</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without owner</source>
            <translation>
                <numerusform>%n process without owner</numerusform>
                <numerusform>%n processes without owner</numerusform>
            </translation>
        </message>
        <message>
            <source>no service is in scope</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n service(s) without an agreement or its date</source>
            <translation>
                <numerusform>%n service without an agreement or its date</numerusform>
                <numerusform>%n services without an agreement or its date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplying party(ies) without contract or agreement</source>
            <translation>
                <numerusform>%n supplying party without contract or agreement</numerusform>
                <numerusform>%n supplying parties without contract or agreement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without performance criteria</source>
            <translation>
                <numerusform>%n process without performance criteria</numerusform>
                <numerusform>%n processes without performance criteria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a complete KPI</source>
            <translation>
                <numerusform>%n process without a complete KPI</numerusform>
                <numerusform>%n processes without a complete KPI</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without an approved requirement</source>
            <translation>
                <numerusform>%n service without an approved requirement</numerusform>
                <numerusform>%n services without an approved requirement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without criticality</source>
            <translation>
                <numerusform>%n service without criticality</numerusform>
                <numerusform>%n services without criticality</numerusform>
            </translation>
        </message>
        <message>
            <source>change management policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>information security policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major incident procedure</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n critical service(s) without a complete continuity plan</source>
            <translation>
                <numerusform>%n critical service without a complete continuity plan</numerusform>
                <numerusform>%n critical services without a complete continuity plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without availability and capacity targets</source>
            <translation>
                <numerusform>%n service without availability and capacity targets</numerusform>
                <numerusform>%n services without availability and capacity targets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a status or a note that says why</source>
            <translation>
                <numerusform>%n item without a status or a note that says why</numerusform>
                <numerusform>%n items without a status or a note that says why</numerusform>
            </translation>
        </message>
        <message>
            <source>the assessment is not approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no item is rated conforming or partial</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rated item(s) without evidence or its type</source>
            <translation>
                <numerusform>%n rated item without evidence or its type</numerusform>
                <numerusform>%n rated items without evidence or its type</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without owner</source>
            <translation>
                <numerusform>%n gap without owner</numerusform>
                <numerusform>%n gaps without owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without effort</source>
            <translation>
                <numerusform>%n gap without effort</numerusform>
                <numerusform>%n gaps without effort</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is assessed yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) not applicable without condition or reason</source>
            <translation>
                <numerusform>%n item not applicable without condition or reason</numerusform>
                <numerusform>%n items not applicable without condition or reason</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a capability level</source>
            <translation>
                <numerusform>%n process without a capability level</numerusform>
                <numerusform>%n processes without a capability level</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory item(s) without a document or a noted gap</source>
            <translation>
                <numerusform>%n mandatory item without a document or a noted gap</numerusform>
                <numerusform>%n mandatory items without a document or a noted gap</numerusform>
            </translation>
        </message>
        <message>
            <source>the client's licensed copy of the standard is not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gap analysis report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the gap analysis report is not approved by the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the register of improvements is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>improvement procedure</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without a score of the fit with objectives</source>
            <translation>
                <numerusform>%n approved improvement without a score of the fit with objectives</numerusform>
                <numerusform>%n approved improvements without a score of the fit with objectives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) the source of no improvement; confirm that none was found</source>
            <translation>
                <numerusform>%n process the source of no improvement; confirm that none was found</numerusform>
                <numerusform>%n processes the source of no improvement; confirm that none was found</numerusform>
            </translation>
        </message>
        <message>
            <source>no improvement has baseline, target, result and a verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no improvement is approved yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without a measurable target</source>
            <translation>
                <numerusform>%n approved improvement without a measurable target</numerusform>
                <numerusform>%n approved improvements without a measurable target</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved improvement(s) without an owned action</source>
            <translation>
                <numerusform>%n approved improvement without an owned action</numerusform>
                <numerusform>%n approved improvements without an owned action</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed target(s) without a follow-up or a decision</source>
            <translation>
                <numerusform>%n missed target without a follow-up or a decision</numerusform>
                <numerusform>%n missed targets without a follow-up or a decision</numerusform>
            </translation>
        </message>
        <message>
            <source>no result was compared with its target yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no improvement was carried out yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n finished improvement(s) not reported</source>
            <translation>
                <numerusform>%n finished improvement not reported</numerusform>
                <numerusform>%n finished improvements not reported</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity is logged and no internal audit finished</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n major nonconformity(ies) open</source>
            <translation>
                <numerusform>%n major nonconformity open</numerusform>
                <numerusform>%n major nonconformities open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nonconformity(ies) without cause or similar cases</source>
            <translation>
                <numerusform>%n nonconformity without cause or similar cases</numerusform>
                <numerusform>%n nonconformities without cause or similar cases</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity is closed yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n closed without an independent review of the effect</source>
            <translation>
                <numerusform>%n closed without an independent review of the effect</numerusform>
                <numerusform>%n closed without an independent review of the effect</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed without nature, actions, result or evidence</source>
            <translation>
                <numerusform>%n closed without nature, actions, result or evidence</numerusform>
                <numerusform>%n closed without nature, actions, result or evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open nonconformity(ies) without an owned and dated action</source>
            <translation>
                <numerusform>%n open nonconformity without an owned and dated action</numerusform>
                <numerusform>%n open nonconformities without an owned and dated action</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open nonconformity(ies) with an overdue action</source>
            <translation>
                <numerusform>%n open nonconformity with an overdue action</numerusform>
                <numerusform>%n open nonconformities with an overdue action</numerusform>
            </translation>
        </message>
        <message>
            <source>no nonconformity of the last quarter comes from daily work; confirm that there was none</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n process(es) with less than the wanted months of records</source>
            <translation>
                <numerusform>%n process with less than the wanted months of records</numerusform>
                <numerusform>%n processes with less than the wanted months of records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) without a review or its date</source>
            <translation>
                <numerusform>%n customer without a review or its date</numerusform>
                <numerusform>%n customers without a review or its date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplying party(ies) without an evaluation or its date</source>
            <translation>
                <numerusform>%n supplying party without an evaluation or its date</numerusform>
                <numerusform>%n supplying parties without an evaluation or its date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n risk(s) never reviewed</source>
            <translation>
                <numerusform>%n risk never reviewed</numerusform>
                <numerusform>%n risks never reviewed</numerusform>
            </translation>
        </message>
        <message>
            <source>customers, configuration items and risks are not recorded yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n live configuration item(s) never verified</source>
            <translation>
                <numerusform>%n live configuration item never verified</numerusform>
                <numerusform>%n live configuration items never verified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n continuity plan(s) without a test or its date</source>
            <translation>
                <numerusform>%n continuity plan without a test or its date</numerusform>
                <numerusform>%n continuity plans without a test or its date</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no KPIs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n KPI(s) without an evaluated measurement of the period</source>
            <translation>
                <numerusform>%n KPI without an evaluated measurement of the period</numerusform>
                <numerusform>%n KPIs without an evaluated measurement of the period</numerusform>
            </translation>
        </message>
        <message>
            <source>there are no service reports</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n report(s) not issued in time</source>
            <translation>
                <numerusform>%n report not issued in time</numerusform>
                <numerusform>%n reports not issued in time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) without a trend</source>
            <translation>
                <numerusform>%n report without a trend</numerusform>
                <numerusform>%n reports without a trend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) without decisions or actions</source>
            <translation>
                <numerusform>%n report without decisions or actions</numerusform>
                <numerusform>%n reports without decisions or actions</numerusform>
            </translation>
        </message>
        <message>
            <source>no continuity test of a critical service with date, result and review</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n test(s) with deficiencies and no action</source>
            <translation>
                <numerusform>%n test with deficiencies and no action</numerusform>
                <numerusform>%n tests with deficiencies and no action</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no survey with population, sufficient sample, score and analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no complaint and no dispute is recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no configuration items</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n configuration item(s) not verified within the interval</source>
            <translation>
                <numerusform>%n configuration item not verified within the interval</numerusform>
                <numerusform>%n configuration items not verified within the interval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) not live: no record yet</source>
            <translation>
                <numerusform>%n process not live: no record yet</numerusform>
                <numerusform>%n processes not live: no record yet</numerusform>
            </translation>
        </message>
        <message>
            <source>the plan has no wave of the roll-out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n wave(s) of the roll-out not done</source>
            <translation>
                <numerusform>%n wave of the roll-out not done</numerusform>
                <numerusform>%n waves of the roll-out not done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) in scope not live</source>
            <translation>
                <numerusform>%n service in scope not live</numerusform>
                <numerusform>%n services in scope not live</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) without a record</source>
            <translation>
                <numerusform>%n process without a record</numerusform>
                <numerusform>%n processes without a record</numerusform>
            </translation>
        </message>
        <message>
            <source>no deviation is logged yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n deviation(s) older than four weeks without owner and decision</source>
            <translation>
                <numerusform>%n deviation older than four weeks without owner and decision</numerusform>
                <numerusform>%n deviations older than four weeks without owner and decision</numerusform>
            </translation>
        </message>
        <message>
            <source>no service in scope is live</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n live service(s) without a configuration item that has name, type and relation</source>
            <translation>
                <numerusform>%n live service without a configuration item that has name, type and relation</numerusform>
                <numerusform>%n live services without a configuration item that has name, type and relation</numerusform>
            </translation>
        </message>
        <message>
            <source>no change is recorded yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n major change(s) outside design and transition</source>
            <translation>
                <numerusform>%n major change outside design and transition</numerusform>
                <numerusform>%n major changes outside design and transition</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wave(s) without an acceptance approved by a process owner</source>
            <translation>
                <numerusform>%n wave without an acceptance approved by a process owner</numerusform>
                <numerusform>%n waves without an acceptance approved by a process owner</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody is appointed to a role</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n person(s) with a role without evidence of competence or with an unplanned gap</source>
            <translation>
                <numerusform>%n person with a role without evidence of competence or with an unplanned gap</numerusform>
                <numerusform>%n people with a role without evidence of competence or with an unplanned gap</numerusform>
            </translation>
        </message>
        <message>
            <source>awareness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the register of people is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>awareness reached %1 % of the people, wanted are %2 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no training action is completed yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n completed training action(s) with unchecked effect</source>
            <translation>
                <numerusform>%n completed training action with unchecked effect</numerusform>
                <numerusform>%n completed training actions with unchecked effect</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n external person(s) without evidence of competence</source>
            <translation>
                <numerusform>%n external person without evidence of competence</numerusform>
                <numerusform>%n external people without evidence of competence</numerusform>
            </translation>
        </message>
        <message>
            <source>requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody is appointed as internal auditor</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n auditor(s) without evidence in auditing and in the standard</source>
            <translation>
                <numerusform>%n auditor without evidence in auditing and in the standard</numerusform>
                <numerusform>%n auditors without evidence in auditing and in the standard</numerusform>
            </translation>
        </message>
        <message>
            <source>scope statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scope is not approved by top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the organization has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service management policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the policy is not approved by top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the responsibility matrix is empty</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n fault(s) in the responsibility matrix</source>
            <translation>
                <numerusform>%n fault in the responsibility matrix</numerusform>
                <numerusform>%n faults in the responsibility matrix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acting role(s) without an appointed person</source>
            <translation>
                <numerusform>%n acting role without an appointed person</numerusform>
                <numerusform>%n acting roles without an appointed person</numerusform>
            </translation>
        </message>
        <message>
            <source>roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the communication plan has no entry about roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the roles were not made known: audience or date is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no role has the duty to ensure conformity of the SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no role has the duty to report to top management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>risk approach</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n risk(s) without the impact on customers</source>
            <translation>
                <numerusform>%n risk without the impact on customers</numerusform>
                <numerusform>%n risks without the impact on customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of three categories without a risk or a reasoned none</source>
            <translation>
                <numerusform>%n of three categories without a risk or a reasoned none</numerusform>
                <numerusform>%n of three categories without a risk or a reasoned none</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no objective</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n objective(s) without measure, target or due date</source>
            <translation>
                <numerusform>%n objective without measure, target or due date</numerusform>
                <numerusform>%n objectives without measure, target or due date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) with an incomplete plan</source>
            <translation>
                <numerusform>%n objective with an incomplete plan</numerusform>
                <numerusform>%n objectives with an incomplete plan</numerusform>
            </translation>
        </message>
        <message>
            <source>service management plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no context issue</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n context issue(s) without owner or review date</source>
            <translation>
                <numerusform>%n context issue without owner or review date</numerusform>
                <numerusform>%n context issues without owner or review date</numerusform>
            </translation>
        </message>
        <message>
            <source>there is not exactly one current climate decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the climate decision lacks reason, date or approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no one-off cost is stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no yearly running cost is stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no benefit is stated</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n benefit(s) without a stated basis</source>
            <translation>
                <numerusform>%n benefit without a stated basis</numerusform>
                <numerusform>%n benefits without a stated basis</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no role of sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the role of sponsor has not exactly one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sponsor's authority over the budget is not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no role of SMS lead or SMS manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no SMS lead is appointed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the communication plan has no entry about the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the decision was not announced: audience, responsible person or date is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>project charter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the project charter is not signed by the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>project plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no project tasks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n project task(s) without start or due date</source>
            <translation>
                <numerusform>%n project task without start or due date</numerusform>
                <numerusform>%n project tasks without start or due date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project task(s) without three effort values</source>
            <translation>
                <numerusform>%n project task without three effort values</numerusform>
                <numerusform>%n project tasks without three effort values</numerusform>
            </translation>
        </message>
        <message>
            <source>steering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the communication plan has no entry for steering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steering lacks timing, audience or responsible person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no task of the roll-out has a due date</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>less than %n month(s) between roll-out and stage 2</source>
            <translation>
                <numerusform>less than %n month between roll-out and stage 2</numerusform>
                <numerusform>less than %n months between roll-out and stage 2</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no risk of category project</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n project risk(s) without owner</source>
            <translation>
                <numerusform>%n project risk without owner</numerusform>
                <numerusform>%n project risks without owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project risk(s) without likelihood or impact</source>
            <translation>
                <numerusform>%n project risk without likelihood or impact</numerusform>
                <numerusform>%n project risks without likelihood or impact</numerusform>
            </translation>
        </message>
        <message>
            <source>a confirmation is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n confirmation(s) missing</source>
            <translation>
                <numerusform>%n confirmation missing</numerusform>
                <numerusform>%n confirmations missing</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: all criteria are met</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more thing(s)</source>
            <translation>
                <numerusform>%n more thing</numerusform>
                <numerusform>%n more things</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n group(s) of the minimum set not in the document register</source>
            <translation>
                <numerusform>%n group of the minimum set not in the document register</numerusform>
                <numerusform>%n groups of the minimum set not in the document register</numerusform>
            </translation>
        </message>
        <message>
            <source>no document is in force</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n document(s) in force without version</source>
            <translation>
                <numerusform>%n document in force without version</numerusform>
                <numerusform>%n documents in force without version</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) in force without approver or date</source>
            <translation>
                <numerusform>%n document in force without approver or date</numerusform>
                <numerusform>%n documents in force without approver or date</numerusform>
            </translation>
        </message>
        <message>
            <source>no document of external origin is in the register</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n external document(s) without owner, version or next review</source>
            <translation>
                <numerusform>%n external document without owner, version or next review</numerusform>
                <numerusform>%n external documents without owner, version or next review</numerusform>
            </translation>
        </message>
        <message>
            <source>no record is in the document register</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n record(s) without retention time</source>
            <translation>
                <numerusform>%n record without retention time</numerusform>
                <numerusform>%n records without retention time</numerusform>
            </translation>
        </message>
        <message>
            <source>communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the communication plan has no entries</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n communication(s) without what, when, with whom, how or who</source>
            <translation>
                <numerusform>%n communication without what, when, with whom, how or who</numerusform>
                <numerusform>%n communications without what, when, with whom, how or who</numerusform>
            </translation>
        </message>
        <message>
            <source>the responsibility matrix names no role</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n role(s) without a required competence</source>
            <translation>
                <numerusform>%n role without a required competence</numerusform>
                <numerusform>%n roles without a required competence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without knowledge that has owner and next review</source>
            <translation>
                <numerusform>%n service without knowledge that has owner and next review</numerusform>
                <numerusform>%n services without knowledge that has owner and next review</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1: The copy was stopped; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: A project cannot be copied onto itself. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The file could not be written: %2. Choose another folder or free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: This leftover recovery file could not be set aside, so the project was not opened. Move it to another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The last change was interrupted. The project and its recovery file were copied to %2 before recovery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%2” cannot be taken back, because newer records depend on it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The history has no change number %2 that could be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revert: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: Already open in %2 on %3. Open it for reading only?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 did not release this project. Take over only if it is closed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: To work on a project Gapwright needs a name for the history. Enter your name in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The record %2 in “%3” holds a value in “%4” that Gapwright cannot read. Restore a backup, or correct the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: A project has no part named “%2”. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The history speaks of “%2”, which this project does not have. The change can be seen, but not undone or redone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search index is damaged. No record is affected; open the project again to rebuild it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last change was interrupted and has to be cleaned up. Open the project once for writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reported an error while the file was read. Check the disk or the network, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was stopped on request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is using the file. Your change is kept and will be written as soon as possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened. Check that it exists and that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change does not fit the other records and was not made. Reload the project and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request could not be carried out. Please report this with the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file. Check the name, or whether it was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of this name exists already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is empty; it was probably not copied completely. Copy it again or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Gapwright project, or its beginning is destroyed. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This database was not made by Gapwright. Choose a file that ends in .gapwright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has parts that Gapwright does not write; for safety it is not opened. Restore a backup, or ask who sent the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project was saved by a newer Gapwright. Update Gapwright to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project is in an older form and has to be converted. Open it once for writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project is damaged: part of it is missing or unreadable. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file asks for too much memory or time and was closed. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program replaced this file. Save your work under a new name, then merge the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is write-protected. Use Save As to work in another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is open for reading only. Use Save As to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is write-protected; it was opened for reading. Use Save As to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of the file is write-protected; it was opened for reading. Use Save As to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search index was damaged and has been rebuilt. No record is affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The file cannot be read: %2. Close it in other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: Attaching was stopped; nothing was attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The file changed while it was read. Close it in other programs and attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: There is no attachment %2 any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The attachment “%2” is damaged or incomplete. Attach the file again or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The file is too big to attach; the limit is 2 GB. Keep it elsewhere and note where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The attachment “%2” is too big to be shown here. Save it to a file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The project could not be converted to the form of this Gapwright and was left as it is. Open it with the older Gapwright, and report this with the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Converted from form %1 to form %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The project was converted to the form of this Gapwright. The file as it was is kept as %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: This cannot be undone or redone, because the record %3 in “%2” stood in the way. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: A record of “%2” has no id. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The record %3 in “%2” does not exist any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%3” in “%2” has changed since, so this change cannot be taken back by itself. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The change could not be saved: %2. It is kept in memory; free space or use Save As.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk reported an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leftover recovery file does not belong to this project. It was set aside as %1 and not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: A part is damaged (%2). Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: A record of “%2” (row %3) refers to a record of “%4” that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The search index is damaged. No record is affected; it can be rebuilt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The record %2 of “%3” names in “%4” a record of “%5” that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no longer there: it was moved or deleted, or its drive was removed. Your changes are kept in memory; put the file back or use Save As.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no recovery file can be made beside it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleSource</name>
        <message>
            <source>%1 holds no Word document. Choose a .docx or .dotx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no styles that can be read. Save it in Word as .docx or .dotx and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no style “Heading 1”. Use that style once in the file, save it and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of %1 cannot be read. Save it in Word once more and choose it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>a field begins with {{ and does not end with }} on the same line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the section {{#%1}} is never closed; write {{/%1}} below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{{%1}} is no field; only {{name}}, {{#list}} and {{/list}} may be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no list called “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the section {{#%1}} begins within {{#%2}}; sections cannot be nested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{{/%1}} closes a section that was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{{/%1}} closes a section, but {{#%2}} is the open one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no field called “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the list “%1” has no field called “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be filled: its fields are not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values that the text was approved with cannot be read. The text itself is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partially conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not conforming</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>&amp;Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sa&amp;mple project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Engagement details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap re&amp;port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;lose project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search or run a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New assessment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Switch to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Approve and lock…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import from CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Presentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;teps and workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gui&amp;dance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dar&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lar&amp;ger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;duce motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Gapwright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the &amp;2011 edition…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In&amp;herit from another standard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help for this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First steps and &amp;keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ActionList</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ActionsPage</name>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an action of this gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions, overdue first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All owners</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n not finished</numerusform>
                <numerusform>%n not finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Gaps, risks, audits and reviews bring their actions here. In the gap analysis one key makes an action of a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action fits the filter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AlternativeModel</name>
        <message>
            <source>Recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Means doing nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payback</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::Application</name>
        <message>
            <source>Gapwright Cannot Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the program is missing or damaged. Install it again.

%1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ApprovalDialog</name>
        <message>
            <source>It has not been assessed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and lock</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterwards nothing in this assessment can be changed. Later findings go into a new assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter who approves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1 Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by %1 on %2 and locked since. Opening it again takes the approval back; the history keeps who did so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ApproveDialog</name>
        <message>
            <source>Approve the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print a dash for each field without a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval freezes the text with the values its fields have today. A later change makes a new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the author alone, for a policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually within a year.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AreaList</name>
        <message>
            <source>Processes and management areas</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AreaListModel</name>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>area: level</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, target %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>level, target</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ArithmeticDialog</name>
        <message>
            <source>Show the arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AssessmentsPage</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown on the other pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this assessment on the other pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 major, %2 minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>field, assessment</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AssistantDialog</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistant: scope of the service management system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistant: service management policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft is written from these answers and from the registers. You can change every word of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is needed to “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer: the draft says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed is not in the project yet. Go on, or cancel once more to give it up.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::AuthorDialog</name>
        <message>
            <source>Your Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the history beside every change you make, so that a team can see who did what. Kept on this computer; change it in the Edit menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::Breadcrumbs</name>
        <message>
            <source>Where you are</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::BulkEditDialog</name>
        <message numerus="yes">
            <source>Edit %n records</source>
            <translation>
                <numerusform>Edit %n record</numerusform>
                <numerusform>Edit %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which field gets the same value in all of them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a value that fits first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %n records</source>
            <translation>
                <numerusform>%1 of %n record</numerusform>
                <numerusform>%1 of %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::BusinessCasePage</name>
        <message>
            <source>Do nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build the system and certify it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete “%1” with its costs and benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommend “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, business case.pdf</source>
            <comment>name of a file, client</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary for the Sponsor as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What certification costs and brings, compared with doing nothing. The sponsor decides on it in step 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with two alternatives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money over the years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State currency, horizon and rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary was written to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary for the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternatives side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternatives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money over the years, sums so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it counts with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no currency</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n years after the project</source>
            <translation>
                <numerusform>%n year after the project</numerusform>
                <numerusform>%n years after the project</numerusform>
            </translation>
        </message>
        <message>
            <source>discount rate %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net present value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worth %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return on investment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>within %n years</source>
            <translation>
                <numerusform>within %n year</numerusform>
                <numerusform>within %n years</numerusform>
            </translation>
        </message>
        <message>
            <source>Payback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to ask before it goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it goes to the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternatives are compared with doing nothing, one is recommended, benefits have a basis, and the terms are stated.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::BusyPanel</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CalendarModel</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also what has happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as ICS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n date(s) within thirty days</source>
            <translation>
                <numerusform>%n date within thirty days</numerusform>
                <numerusform>%n dates within thirty days</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dates.ics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n date(s) written to %1</source>
            <translation>
                <numerusform>%n date written to %1</numerusform>
                <numerusform>%n dates written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::CapabilityTab</name>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, attribute</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the level rests on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CaseLines</name>
        <message>
            <source>Costs and benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the alternative costs and brings, year by year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New benefit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this cost or benefit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs and benefits of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ChartsTab</name>
        <message>
            <source>Items by clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level, now and target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity of clause %1 over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>short name, name</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ClauseTree</name>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ClauseTreeModel</name>
        <message>
            <source>All clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of %3 assessed, %4</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CommandPalette</name>
        <message>
            <source>Nothing matches. Try fewer or other letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a command, a clause or a document…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matching commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CommentsTab</name>
        <message>
            <source>Add the comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show resolved ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the comment first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments belong to a text, and this document has none here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open comments. Select words in the text and choose “Comment” to begin one about them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a comment again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CommunicationModel</name>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every half-year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every year</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>every day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, next %2</source>
            <comment>rhythm, date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CommunicationPage</name>
        <message>
            <source>Communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who tells whom what, when and how: inside the organization and to customers, suppliers and others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New (Ctrl+Shift+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrange by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal and external</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 7.4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted as done today. Undo (Ctrl+Z) takes it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CompareView</name>
        <message>
            <source>Only what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two texts side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both texts are the same.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n paragraphs differ.</source>
            <translation>
                <numerusform>%n paragraph differs.</numerusform>
                <numerusform>%n paragraphs differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::CompetenceDialog</name>
        <message>
            <source>New competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One ability that can be seen in the work. Everybody who holds the role gets it as a need; what they hold is rated in the matrix.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads a post-incident review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what a person can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no role yet. Add one in the register “Roles” first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CompetenceModel</name>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect not judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap, planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap without action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2/%3</source>
            <comment>needed level: people who have it / people</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1/%2</source>
            <comment>level held / level needed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with evidence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CompetencePage</name>
        <message>
            <source>Competences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what needs work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what each role has to be able to do. The matrix then shows who can, who cannot yet, and what is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every competence that is needed is held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New competence …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competences down, people or roles across; 0 to 5 rates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0–5 rates · + and − alter the need · Enter opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n competence(s)</source>
            <translation>
                <numerusform>%n competence</numerusform>
                <numerusform>%n competences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not rated</source>
            <translation>
                <numerusform>%n not rated</numerusform>
                <numerusform>%n not rated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 7.2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 people have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with evidence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ConcernList</name>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ConfirmCriterionDialog</name>
        <message>
            <source>Confirm a Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has looked and says yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen, in one or two sentences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the confirmation of %1 back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ContradictionModel</name>
        <message>
            <source>%1: %2 %3</source>
            <comment>record, what is wrong, what to do</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what to do, rule</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ControlTab</name>
        <message>
            <source>Data of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1 is in force, approved by %2 on %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1: %2. Its text lies elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the change history, for example “Targets of the mail service raised”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is no longer used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example “Replaced by the group policy”. Its editions stay readable.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CoverageModel</name>
        <message>
            <source>no document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CrosswalkModel</name>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CrosswalkView</name>
        <message>
            <source>Show links to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crosswalk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crosswalk to other standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a cell to read what is given and what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2, %3 (certainty %4), %5</source>
            <comment>standard, clause, fit, certainty, item</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full disc: satisfied once the other system covers the SMS; half: a part of it; ring: related. Own judgement, with its certainty. ITIL is a registered trade mark of the PeopleCert group.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::CsvDialogs</name>
        <message>
            <source>Import an Assessment from CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv *.tsv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Assessment as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment was exported to %1. Private notes are part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry Over an Assessment Against the 2011 Edition</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::DeleteDialog</name>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n records</source>
            <translation>
                <numerusform>Delete %n record</numerusform>
                <numerusform>Delete %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Records that refer to what is to be deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>register, record, field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part of it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n records refer to it. They stay and lose the reference.</source>
            <translation>
                <numerusform>%n record refers to it. It stays and loses the reference.</numerusform>
                <numerusform>%n records refer to it. They stay and lose the reference.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are parts of it and are deleted with it.</source>
            <translation>
                <numerusform>%n record is part of it and is deleted with it.</numerusform>
                <numerusform>%n records are parts of it and are deleted with it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings everything back. A double click leads to a record.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::DocumentExport</name>
        <message>
            <source>Export %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::DocumentListModel</name>
        <message>
            <source>Out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review overdue</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n fields open</source>
            <translation>
                <numerusform>%n field open</numerusform>
                <numerusform>%n fields open</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a value: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>external</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::DocumentView</name>
        <message>
            <source>What changed since the approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft with the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the registers of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n paragraphs no longer say what the registers say.</source>
            <translation>
                <numerusform>%n paragraph no longer says what the registers say.</numerusform>
                <numerusform>%n paragraphs no longer say what the registers say.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show old and new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>owner: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next review %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::DocumentsPage</name>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word and Markdown (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its text was taken over. Left out: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New from a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Master list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandatory information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add external</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Master list of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of title or number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title or number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be documented, and what covers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>status, version</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 items are covered by documents in force, %3 % with those in work counted half. Open a row to see its document or to write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policies, plans, procedures and records come here. 56 templates are written from your registers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No document fits the filter.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in force</source>
            <translation>
                <numerusform>%n in force</numerusform>
                <numerusform>%n in force</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out of date</source>
            <translation>
                <numerusform>%n out of date</numerusform>
                <numerusform>%n out of date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviews overdue</source>
            <translation>
                <numerusform>%n review overdue</numerusform>
                <numerusform>%n reviews overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::EditionModel</name>
        <message>
            <source>%1, approved by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::EngagementDialog</name>
        <message>
            <source>Engagement Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::EngagementForm</name>
        <message>
            <source>Logo of the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed on the cover of reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gapwright holds requirements in own words and no text of the standard. To assess and to certify, the client needs a licensed copy of ISO/IEC 20000-1:2018.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the name of the organization.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::EvidencePanel</name>
        <message>
            <source>Add files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or drop or paste them here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file name, size</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>action: file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files as evidence for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would run as a program. Save a copy if you trust it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written. Make room there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program on this computer opens %1. Save a copy instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::EvidenceQueue</name>
        <message>
            <source>Picture %1-%2.png</source>
            <comment>item, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of the clipboard could not be read. Save it as a file and add that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a folder. Add the files in it, or a ZIP archive of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read. Check that it is still there and that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2; a project takes files below 2 GB. Keep it where it is and write its place into the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add file %1 to %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ExportDialog</name>
        <message>
            <source>This document has no text in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at before the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word (DOCX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenDocument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style template of the client, for Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A .docx or .dotx: its styles, head and foot are used. Empty for ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also drafts and texts in review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be opened: %2. Choose another style template.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“%1” has %n fields without a value: %2.</source>
            <translation>
                <numerusform>“%1” has %n field without a value: %2.</numerusform>
                <numerusform>“%1” has %n fields without a value: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed by somebody and is left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at documents and folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the documents</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n files written to %1.</source>
            <translation>
                <numerusform>%n file written to %1.</numerusform>
                <numerusform>%n files written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed files were left as they are.</source>
            <translation>
                <numerusform>%n changed file was left as it is.</numerusform>
                <numerusform>%n changed files were left as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: the rest was not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gets a folder for each kind of document with the files attached to documents, and the master list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ExternalDocumentDialog</name>
        <message>
            <source>Control a document that lies elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laws, standards, manuals of suppliers and files on a share are controlled like your own documents: owner, version, review. Attach the file itself on the next page if you want to keep it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link or a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version or date of issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who looks after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it the title it is known by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FieldDialog</name>
        <message>
            <source>Insert a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of a field or its value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: service, supplier, scope …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field shows what the registers say whenever the document is opened or exported. A list becomes a table with a row for each entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing holds these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FieldModel</name>
        <message numerus="yes">
            <source>%n rows: %1</source>
            <translation>
                <numerusform>%n row: %1</numerusform>
                <numerusform>%n rows: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (list)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not filled in yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FigureCard</name>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>figure: value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>figure: value, note</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows how it is computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the arithmetic</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FigureRow</name>
        <message>
            <source>Assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>target %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowest %1, %2 below target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FilterBar</name>
        <message>
            <source>Find in these items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items not assessed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that are partial or not conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items whose owner is you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items with neither evidence text nor file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only: %1</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items inherited from another standard or carried over from 2011 that nobody has confirmed by scoring them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::FormGrid</name>
        <message>
            <source>%1 (required)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field is required.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::GapAnalysisPage</name>
        <message>
            <source>Views of the gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add evidence files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the suggested recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the item's details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present to the workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import results…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export results…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an action of this gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gap %1 stands in the list of actions: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::GapHeader</name>
        <message>
            <source>Gap report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import or export the results of this assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import results…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export results…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All clauses, 4 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>held on %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::GuidancePanel</name>
        <message>
            <source>About %1 person-days (%2 to %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbouring standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>standard: clauses</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applies only if</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask in the workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a clause, then an item. In the list the keys 1 to 6 or C, P, N, A, Y and U score it and move on; Space goes to its evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level %1, %2 (now)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign that it is higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign that it is lower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested target: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ITIL practices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2: %3 (certainty %4)</source>
            <comment>standard, clause, fit, certainty</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes on these links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the 2011 edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Target: %2. %3</source>
            <comment>key figure, target, why</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Instead: %2</source>
            <comment>mistake, what to do</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min: %2</source>
            <comment>minutes, topic</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>clause of 2011, change</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels and key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can start when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::HistoryModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>item, assessment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, time</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::HistoryPage</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been changed yet. Every change will be listed here with who made it and when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this change back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that was changed in this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes of %1 in “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes of one record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>record: field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After: %1</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says what the assessment says already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 will change, as one step that can be undone.</source>
            <comment>fields, items</comment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the import changes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n items</source>
            <translation>
                <numerusform>Import %n item</numerusform>
                <numerusform>Import %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>The file cannot be read as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::InheritDialog</name>
        <message>
            <source>Inherit from Another Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as inherited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also items that it covers only in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard the client is certified to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Certified to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that would be marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit, confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is given, what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask before anything inherited is confirmed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) will be marked to confirm; no status is set.</source>
            <translation>
                <numerusform>%n item will be marked to confirm; no status is set.</numerusform>
                <numerusform>%n items will be marked to confirm; no status is set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) have a status and are left alone.</source>
            <translation>
                <numerusform>%n item has a status and is left alone.</numerusform>
                <numerusform>%n items have a status and are left alone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are marked already.</source>
            <translation>
                <numerusform>%n item is marked already.</numerusform>
                <numerusform>%n items are marked already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n item(s)</source>
            <translation>
                <numerusform>Mark %n item</numerusform>
                <numerusform>Mark %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>No item can be marked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ItemEditor</name>
        <message>
            <source>This is no date. Write it like 2026-03-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applies only if: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of 25, %2</source>
            <comment>score, quadrant</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(%1)</source>
            <comment>a suggested value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested; counts until you choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen, where and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing or does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For you only: never printed, hidden while presenting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inherited from %1, confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over from %1, confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inherited from %1 (confidence %2). Look at the evidence and confirm it by scoring; until then the item stays open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over from %1 (confidence %2). Confirm it by choosing the status again, or choose another one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ItemListModel</name>
        <message>
            <source>Severity: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No owner</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inherited from %1, confirm</source>
            <comment>standard</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried over from %1, confirm</source>
            <comment>2011: clause</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ItemListView</name>
        <message>
            <source>Requirement items</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ItemsTab</name>
        <message>
            <source>Choose a status for all of them, here or by its key in the list. Items without evidence cannot be set to conforming together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the selected items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No item of this clause matches the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This clause holds no requirement of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all items</source>
            <translation type="unfinished" />
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
        <name>gapwright::KpiBoardModel</name>
        <message>
            <source>No process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::KpiBoardPage</name>
        <message>
            <source>KPI board</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>KPIs say whether processes do what they are for. The library has %n of them with target and calculation.</source>
            <translation>
                <numerusform>KPIs say whether processes do what they are for. The library has %n of them with target and calculation.</numerusform>
                <numerusform>KPIs say whether processes do what they are for. The library has %n of them with target and calculation.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose from the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No KPI fits the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the library …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPIs by process; a digit starts a new value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All processes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n KPI(s)</source>
            <translation>
                <numerusform>%n KPI</numerusform>
                <numerusform>%n KPIs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n off target</source>
            <translation>
                <numerusform>%n off target</numerusform>
                <numerusform>%n off target</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be measured</source>
            <translation>
                <numerusform>%n to be measured</numerusform>
                <numerusform>%n to be measured</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause 9.1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number for “%2”. Write it like %3, without the unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n KPI(s) added. Undo (Ctrl+Z) takes them out again.</source>
            <translation>
                <numerusform>%n KPI added. Undo (Ctrl+Z) takes them out again.</numerusform>
                <numerusform>%n KPIs added. Undo (Ctrl+Z) takes them out again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::KpiEntryDelegate</name>
        <message>
            <source>New value of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::KpiLibraryDialog</name>
        <message>
            <source>KPIs from the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few and used beats many and filed. Choose one or more (Ctrl or Shift with the arrows and Space); target and amber value are suggestions to agree with the process owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the KPIs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process, name or formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KPIs of the library</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add %n KPI(s)</source>
            <translation>
                <numerusform>Add %n KPI</numerusform>
                <numerusform>Add %n KPIs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n KPI(s) from the library</source>
            <translation>
                <numerusform>Add %n KPI from the library</numerusform>
                <numerusform>Add %n KPIs from the library</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one KPI.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::KpiPanel</name>
        <message>
            <source>Values over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the KPI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amber at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next period ends %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tolerated: %1 to either side</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::KpiTable</name>
        <message>
            <source>Key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::LevelChooser</name>
        <message>
            <source>Capability level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (target)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::LibraryBooks</name>
        <message>
            <source>&amp;Primer as kick-off hand-out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Assessor's guide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Primer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Assessor's Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primer</source>
            <comment>file name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessors guide</source>
            <comment>file name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not written: let its name end in pdf, docx, odt or html.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::LibraryPage</name>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is assessed and what helps, in own words; no text of the standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the clauses are built</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n entries found</source>
            <translation>
                <numerusform>%n entry found</numerusform>
                <numerusform>%n entries found</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the primer or the assessor's guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licensed copy of the standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds a licensed copy, as recorded in this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded yet that %1 holds a licensed copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change this record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::LogoField</name>
        <message>
            <source>No logo yet. Choose one or drop a file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::MainWindow</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gapwright was not closed properly the last time. Every change that was shown as saved is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New here? A tour of the window takes a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::MapDetailView</name>
        <message>
            <source>What the chosen record consists of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the record</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::MarkdownEdit</name>
        <message>
            <source>Text of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other spelling is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is right in this project</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::MonthView</name>
        <message>
            <source>%1: %2</source>
            <comment>what, record</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 today</source>
            <comment>day of the month</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <comment>of a day</comment>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::NavigationRail</name>
        <message>
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::NewAssessmentDialog</name>
        <message>
            <source>New Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-assessment %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: every item starts unassessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statuses, evidence texts, gaps and levels are copied; private notes and the approval are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the assessment a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the date of the assessment; the trend is ordered by it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::NewProjectDialog</name>
        <message>
            <source>New Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with a baseline assessment of all requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where to save the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file holds the whole project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where to save the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file of this name. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder %1. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be written. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the Project As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gapwright projects (*.gapwright)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the name of the organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project of %1 is made as the file %2 in the folder %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It starts with a baseline assessment in which nothing is scored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It starts without an assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The logo is stored in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::OptionalDateEdit</name>
        <message>
            <source>YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar for %1</source>
            <comment>name of a date field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no date. Write it like 2026-03-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::OverviewPage</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level by clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most urgent gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items by clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability level, now and target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next things to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>assessment, date, verdict</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No assessment yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 partial, %2 not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 major, %2 minor forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · severity %2 · %3</source>
            <comment>status, severity, owner</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>priority %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No gap has been found so far.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <comment>command, shortcut</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PaletteSource</name>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>item, assessment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1</source>
            <comment>as people call it: Step 4. Agree the scope</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PartTable</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete from “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>register, count</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PlanPage</name>
        <message>
            <source>Move “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the dates as approved plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move lines behind what they wait for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort and cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and milestones with dates make the plan: who does what in which step, what waits for what, and when it ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move them behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as approved plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the dates of today's plan; the chart compares with them from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort and cost by step</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lines wait for themselves through others.</source>
            <translation>
                <numerusform>%n line waits for itself through others.</numerusform>
                <numerusform>%n lines wait for themselves through others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines begin before what they wait for has ended.</source>
            <translation>
                <numerusform>%n line begins before what it waits for has ended.</numerusform>
                <numerusform>%n lines begin before what they wait for has ended.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day, last day</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lines critical</source>
            <translation>
                <numerusform>%n line critical</numerusform>
                <numerusform>%n lines critical</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no approved plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, P80</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost with contingency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contingency %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line cannot wait for itself. Let go over another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” waits for “%2” already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This would close a circle, and nothing was changed: %1. Each of these waits for the next one; take one of the dependencies out first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%2” after “%1”</source>
            <comment>label of a change</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PlanStepModel</name>
        <message>
            <source>on time</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) early</source>
            <translation>
                <numerusform>%n working day early</numerusform>
                <numerusform>%n working days early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n estimated</source>
            <translation>
                <numerusform>%n estimated</numerusform>
                <numerusform>%n estimated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without estimate</source>
            <translation>
                <numerusform>%n without estimate</numerusform>
                <numerusform>%n without estimate</numerusform>
            </translation>
        </message>
        <message>
            <source>All steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days, mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days, P80</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PlanView</name>
        <message>
            <source>Project plan on a time axis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” waits for “%2”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::PresenterView</name>
        <message>
            <source>Presentation of the item at hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide names (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the presentation (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous item (Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed items of the clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next item (Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, item %2</source>
            <comment>clause, item</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No item is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2, %3 assessed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProblemModel</name>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How grave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProblemsPage</name>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show problems that are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show problems of the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems, errors first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All registers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No validation rule is broken. Problems appear here as soon as a record breaks one, with the record and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No problem fits the filter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProjectDesk</name>
        <message>
            <source>%1: There is no such file. It may have been moved or its drive is away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creating %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gapwright sample</source>
            <comment>file name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the sample project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProjectDialogs</name>
        <message>
            <source>Gapwright projects (*.gapwright)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your new name is used from the next time you open a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the Project As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You now work in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 copy %2</source>
            <comment>file name, date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy was saved as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Project Is Open Already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 works on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Project Is Open Elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take Over the Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: When two people change the same project, the work of one is lost. Take over only when you know that it is closed on the other computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Project Is Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 restored</source>
            <comment>file name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be copied to %2. Check that the folder can be written and has space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes Are Not Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project stays open so that nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save As…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and lose changes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProjectSession</name>
        <message>
            <source>This project is open for reading only. Use Save As to work on a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has no assessment yet. Start one to record results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was approved and is locked. Start a new assessment to record changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was scored. %1 The same holds for %2 more of the selected items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score %1: %2</source>
            <comment>item, status</comment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment holds no item %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment holds no area %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1 again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove file %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProjectView</name>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (sample)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 items assessed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ProjectWriting</name>
        <message>
            <source>Saved what was in memory</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RaciModel</name>
        <message>
            <source>no part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2: %3</source>
            <comment>activity, role, part</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RaciPage</name>
        <message>
            <source>RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activities by role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R responsible · A accountable · C consulted · I informed. Type a letter, Shift with a letter adds it, Delete empties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next broken row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next broken row (F8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the matrix for a spreadsheet (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause or process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the row</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n activities</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n role</numerusform>
                <numerusform>%n roles</numerusform>
            </translation>
        </message>
        <message>
            <source>every row keeps the rules</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) break a rule</source>
            <translation>
                <numerusform>%n row break a rule</numerusform>
                <numerusform>%n rows break a rule</numerusform>
            </translation>
        </message>
        <message>
            <source>Which role does what: each activity with exactly one A for who answers for it and at least one R for who does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One role answers for it, and somebody does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RACI: %1, %2: %3</source>
            <comment>activity, role, letter</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>RACI: %1 in %n cells</source>
            <translation>
                <numerusform>RACI: %1 in %n cell</numerusform>
                <numerusform>RACI: %1 in %n cells</numerusform>
            </translation>
        </message>
        <message>
            <source>New activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an activity to the RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a role to the RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An activity needs a name. “%1” was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an activity “%1” already. “%2” was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename an activity of the RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A role needs a name. “%1” was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename a role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove “%1” from the RACI matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was removed. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The matrix was copied; paste it into a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RaciTable</name>
        <message>
            <source>%1  %2</source>
            <comment>letter, word</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RailModel</name>
        <message>
            <source>%1, %2 percent</source>
            <comment>step, progress</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RatingButtons</name>
        <message>
            <source>%1 (key %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>rated thing: choice</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ReadinessCard</name>
        <message>
            <source>No target date yet</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 1: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage 1 estimate: %1 percent, %2. %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimate from the documents under control and the gap analysis. Click for the arithmetic.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RecordDialog</name>
        <message>
            <source>New in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some fields hold something that does not fit. Look for the sentences in red.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose something under “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RecordEditor</name>
        <message>
            <source>Choose something under “%1”. Until then this is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>field, record</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New in “%1”: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RecordFiles</name>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop files here, or add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does, file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add file %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would run as a program. Save a copy if you trust it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written. Make room there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program on this computer opens %1. Save a copy instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove file %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RecordFormBase</name>
        <message>
            <source>This value does not fit here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does, field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to it (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A date, as 2026-03-31 or as people write it here; the calendar opens beside it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A number with at most %n decimal places.</source>
            <translation>
                <numerusform>A number with at most %n decimal place.</numerusform>
                <numerusform>A number with at most %n decimal places.</numerusform>
            </translation>
        </message>
        <message>
            <source>Refers to another record: type a part of its name. Ctrl+Enter goes to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refers to any number of other records: tick them. Drag a ticked one, or press Alt with an arrow, to change the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that is kept in the project.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RecordPanel</name>
        <message>
            <source>%1 %2</source>
            <comment>fix, rule</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RegisterBar</name>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that records must hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only records that break a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: all</source>
            <comment>field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the register proposes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the view:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RegisterFiles</name>
        <message>
            <source>Import into “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was exported to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt *.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print “%1” as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was printed to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in a spreadsheet first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds too much to paste. Save it as a file and import that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RegisterImportDialog</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of each row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields or reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that are refused stay out of the project. Mend the file and import it again to have them too.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n records</source>
            <translation>
                <numerusform>Import %n record</numerusform>
                <numerusform>Import %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that are refused stay out of the project. Mend them where you copied them and paste again to have them too.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Paste %n records</source>
            <translation>
                <numerusform>Paste %n record</numerusform>
                <numerusform>Paste %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>No row can be taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row brings anything new.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RegisterIndex</name>
        <message>
            <source>Registers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>clause, title</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n registers</source>
            <translation>
                <numerusform>%n register</numerusform>
                <numerusform>%n registers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>Boards and maps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RegisterPage</name>
        <message>
            <source>Add the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No record fits the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New (Ctrl+Shift+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the selected ones …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous record</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 records</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n records</source>
            <translation>
                <numerusform>Delete %n record</numerusform>
                <numerusform>Delete %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Undo (Ctrl+Z) brings it back.</source>
            <comment>what was done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste rows …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ReportPage</name>
        <message>
            <source>Gap report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For printers without colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check before it goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it shall be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process or area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to object to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laying out the report</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the gap report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was written to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Gap Report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ReportPreview</name>
        <message>
            <source>Preview of the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RingWidget</name>
        <message>
            <source>%1 percent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RiskListModel</name>
        <message>
            <source>Risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RiskMatrixPage</name>
        <message>
            <source>Risk matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood by impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks and opportunities that are rated for likelihood and impact stand here in a matrix of five by five.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the risk register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks of the chosen cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the matrix shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks and opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All categories</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high before treatment</source>
            <translation>
                <numerusform>%n high before treatment</numerusform>
                <numerusform>%n high before treatment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not rated</source>
            <translation>
                <numerusform>%n not rated</numerusform>
                <numerusform>%n not rated</numerusform>
            </translation>
        </message>
        <message>
            <source>acceptance up to %1, action from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All, the highest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood %1, impact %2, score %3</source>
            <comment>heading of a list; the count follows</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::RoadmapPage</name>
        <message>
            <source>Roadmap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps and certification cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certification cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implementation steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 done; progress is computed from the registers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next in the steps under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, title of a step</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::SaveStatus</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save As…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes saved %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ScopePage</name>
        <message>
            <source>Scope statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is inside and outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement and its checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it in the reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing entered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one: type its name and press Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is listed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add “%1” to the scope</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n inside</source>
            <translation>
                <numerusform>%n inside</numerusform>
                <numerusform>%n inside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside</source>
            <translation>
                <numerusform>%n outside</numerusform>
                <numerusform>%n outside</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to object to</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>The text appears as soon as a service is in the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reports print this text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reports print no scope yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reports print another text, the one of the engagement.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more in the register</source>
            <translation>
                <numerusform>and %n more in the register</numerusform>
                <numerusform>and %n more in the register</numerusform>
            </translation>
        </message>
        <message>
            <source>Organization, services and the own part of the work are stated; what is outside has a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” into the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” out of the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why “%1” is outside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the scope statement in the reports</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ScopeRow</name>
        <message>
            <source>Why it may be left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receives a service of the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receives no service of the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why %1 may be left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operated by %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <comment>short</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::ServiceMapPage</name>
        <message>
            <source>Service map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services and what they rest on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Components</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map shows services with what they depend on, consist of and rest on. Enter the first service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The registers do not contradict each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all of it (0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n services</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n components</source>
            <translation>
                <numerusform>%n component</numerusform>
                <numerusform>%n components</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n components are too many to draw; choose a service to see its own</source>
            <translation>
                <numerusform>%n component is too much to draw; choose a service to see its own</numerusform>
                <numerusform>%n components are too many to draw; choose a service to see its own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other parties</source>
            <translation>
                <numerusform>%n other party</numerusform>
                <numerusform>%n other parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions</source>
            <translation>
                <numerusform>%n contradiction</numerusform>
                <numerusform>%n contradictions</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a box to see what it consists of. Arrows move, Return opens the record, plus and minus zoom. An arrow of the map leads to what something rests on; dashed ones have no agreement in force, red ones run in a circle. A sign at a box counts contradictions.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::SidePanel</name>
        <message>
            <source>Close %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::SponsorPreview</name>
        <message>
            <source>Business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary for the sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the summary for the sponsor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::StepCriteria</name>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data do not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, title of a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs the result of: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use this step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this step again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done when: %1 of %2 met</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>and %n more record</numerusform>
                <numerusform>and %n more records</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>name, date, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be true before the step is done. What data can decide is computed from the registers; the rest a person confirms.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::StepNotUsedDialog</name>
        <message>
            <source>Step Not Used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step that is not used counts as done for the steps that wait for it. The reason stands on its page and in the roadmap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why the step is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1 not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use step %1 again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::StepPage</name>
        <message>
            <source>Gap analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1: %2</source>
            <comment>number, title</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its clauses: %1, %2 % conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 % of the effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accountable: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its clauses in this assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 % conforming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages for this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assistants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the scope statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A few questions and the registers make the first draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the service management policy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TableDialog</name>
        <message>
            <source>Edit the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells of the table; the first row holds the headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells hold Markdown: **bold**, *italic* and fields such as {{organization.name}}. Lines with {{#list}} and {{/list}} repeat the rows between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a row below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the row up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the row down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a column behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the column to the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the column to the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alignment of the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the end</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TableSourceModel</name>
        <message>
            <source>Head</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TemplateDialog</name>
        <message>
            <source>New document from a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: policy, 8.3, mandatory …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a template first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing holds these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TemplateModel</name>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mandatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Need</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TextTab</name>
        <message>
            <source>Preview of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields without a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools for the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subheading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show notes to the author in the preview; they are never printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this document lies elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1 is %2 and stays as it is. “New draft” under Control begins a version that you can change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1 is in review. “Back to draft” under Control lets you change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of “%2”, line %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n fields without a value</source>
            <translation>
                <numerusform>%n field without a value</numerusform>
                <numerusform>%n fields without a value</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gapwright::TopBar</name>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TourOverlay</name>
        <message>
            <source>End the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tour of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TransitionDialog</name>
        <message>
            <source>From the 2011 Edition: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry over</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be read. Nothing has been changed; mend the file and import it again.</source>
            <translation>
                <numerusform>%n row cannot be read. Nothing has been changed; mend the file and import it again.</numerusform>
                <numerusform>%n rows cannot be read. Nothing has been changed; mend the file and import it again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look twice: one to many, low confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed, unknown, missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the 2011 assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the chosen row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from %2. They wait to be confirmed; %3 in the 2018 edition without a source in 2011 stay open.</source>
            <comment>items, rows, items</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) get a score</source>
            <translation>
                <numerusform>%n item gets a score</numerusform>
                <numerusform>%n items get a score</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Carry over %n item(s)</source>
            <translation>
                <numerusform>Carry over %n item</numerusform>
                <numerusform>Carry over %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>The file cannot be read as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row is accepted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::TransitionModel</name>
        <message>
            <source>%1  (heading)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed in 2018; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its items stay open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause of 2011</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrying over: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note in the file: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <comment>item, status, confidence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <comment>clause, change, what became of it</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::VersionsTab</name>
        <message>
            <source>Editions, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text on the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text on the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::WelcomePage</name>
        <message>
            <source>today %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gapwright works on this computer alone: nothing is sent over a network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Gapwright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assess a service management system against ISO/IEC 20000-1, plan what is missing, and hand over a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file for one client, with a baseline assessment of 364 requirement items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a .gapwright file, or drop one here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the sample project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fictional provider with two assessments; a fresh copy in your documents folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not there any more: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from this list; the file stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::WorkModel</name>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>owner, due date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · overdue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>gapwright::Workspace</name>
        <message>
            <source>%1 is open for reading only. Use Save As to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save As</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
