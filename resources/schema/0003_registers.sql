-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 3: the registers of the implementation project, from people to the certification cycle.
-- Lists of references are TEXT: ids separated by one space (docs/decisions/0006-many-references.md).

CREATE TABLE people(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  external INT NOT NULL DEFAULT 0,
  roles TEXT NOT NULL DEFAULT '',
  deputy_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX people_deputy ON people(deputy_id);

CREATE TABLE roles(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  responsibilities TEXT NOT NULL DEFAULT '',
  authorities TEXT NOT NULL DEFAULT '',
  clauses TEXT NOT NULL DEFAULT '',
  appointed TEXT NOT NULL DEFAULT '',
  top_management INT NOT NULL DEFAULT 0,
  duty_sms_conformity INT NOT NULL DEFAULT 0,
  duty_reporting INT NOT NULL DEFAULT 0,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE context_issues(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  effect TEXT NOT NULL DEFAULT '',
  climate_related INT NOT NULL DEFAULT 0,
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  reviewed TEXT NOT NULL DEFAULT '',
  next_review TEXT NOT NULL DEFAULT '',
  risks TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX context_issues_owner ON context_issues(owner_id);

CREATE TABLE climate_decisions(
  id TEXT PRIMARY KEY NOT NULL,
  decision TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  decided_on TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  current INT NOT NULL DEFAULT 1,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE services(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'proposed',
  in_scope INT NOT NULL DEFAULT 1,
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  catalogue_public INT NOT NULL DEFAULT 0,
  customers TEXT NOT NULL DEFAULT '',
  users TEXT NOT NULL DEFAULT '',
  intended_outcomes TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  criticality TEXT NOT NULL DEFAULT '',
  agreed_terms TEXT NOT NULL DEFAULT '',
  depends_on TEXT NOT NULL DEFAULT '',
  components TEXT NOT NULL DEFAULT '',
  hours TEXT NOT NULL DEFAULT '',
  start_date TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX services_owner ON services(owner_id);

CREATE TABLE customers(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  relationship_manager_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  services TEXT NOT NULL DEFAULT '',
  contacts TEXT NOT NULL DEFAULT '',
  review_cycle TEXT NOT NULL DEFAULT '',
  last_review TEXT NOT NULL DEFAULT '',
  satisfaction INT,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customers_relationship_manager ON customers(relationship_manager_id);

CREATE TABLE service_level_agreements(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  customer_id TEXT REFERENCES customers(id) ON DELETE SET NULL,
  form TEXT NOT NULL DEFAULT '',
  requirements TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to TEXT NOT NULL DEFAULT '',
  next_review TEXT NOT NULL DEFAULT '',
  no_targets_reason TEXT NOT NULL DEFAULT '',
  no_limits_reason TEXT NOT NULL DEFAULT '',
  no_exceptions_reason TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_level_agreements_customer ON service_level_agreements(customer_id);

CREATE TABLE workload_limits(
  id TEXT PRIMARY KEY NOT NULL,
  sla_id TEXT NOT NULL REFERENCES service_level_agreements(id) ON DELETE CASCADE,
  subject TEXT NOT NULL DEFAULT '',
  upper_limit INT,
  unit TEXT NOT NULL DEFAULT '',
  window TEXT NOT NULL DEFAULT '',
  consequence TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX workload_limits_sla ON workload_limits(sla_id);

CREATE TABLE sla_exceptions(
  id TEXT PRIMARY KEY NOT NULL,
  sla_id TEXT NOT NULL REFERENCES service_level_agreements(id) ON DELETE CASCADE,
  situation TEXT NOT NULL DEFAULT '',
  effect TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sla_exceptions_sla ON sla_exceptions(sla_id);

CREATE TABLE ci_types(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  standalone INT NOT NULL DEFAULT 0,
  verify_every TEXT NOT NULL DEFAULT '',
  detail_low TEXT NOT NULL DEFAULT '',
  detail_medium TEXT NOT NULL DEFAULT '',
  detail_high TEXT NOT NULL DEFAULT '',
  detail_vital TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE risks(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'risk',
  category TEXT NOT NULL DEFAULT '',
  cause TEXT NOT NULL DEFAULT '',
  effect TEXT NOT NULL DEFAULT '',
  customer_impact TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  parties TEXT NOT NULL DEFAULT '',
  likelihood TEXT NOT NULL DEFAULT '',
  impact TEXT NOT NULL DEFAULT '',
  score INT,
  priority INT,
  treatment TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  residual INT,
  effect_of_action TEXT NOT NULL DEFAULT '',
  accepted INT NOT NULL DEFAULT 0,
  acceptance_criterion TEXT NOT NULL DEFAULT '',
  accepted_by_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  accepted_on TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  reviewed TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX risks_accepted_by ON risks(accepted_by_id);
CREATE INDEX risks_owner ON risks(owner_id);

CREATE TABLE other_parties(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  type TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'candidate',
  manager_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  criticality TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  components TEXT NOT NULL DEFAULT '',
  processes TEXT NOT NULL DEFAULT '',
  accesses_information INT NOT NULL DEFAULT 0,
  selection_criteria TEXT NOT NULL DEFAULT '',
  controls TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX other_parties_manager ON other_parties(manager_id);

CREATE TABLE configuration_items(
  id TEXT PRIMARY KEY NOT NULL,
  unique_name TEXT NOT NULL DEFAULT '',
  type_id TEXT REFERENCES ci_types(id) ON DELETE SET NULL,
  description TEXT NOT NULL DEFAULT '',
  is_service INT NOT NULL DEFAULT 0,
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'planned',
  criticality TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  location TEXT NOT NULL DEFAULT '',
  supplier_id TEXT REFERENCES other_parties(id) ON DELETE SET NULL,
  last_verified TEXT NOT NULL DEFAULT '',
  asset INT NOT NULL DEFAULT 0,
  asset_value INT,
  licence_name TEXT NOT NULL DEFAULT '',
  licence_count INT,
  licence_used INT,
  licence_expires TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX configuration_items_type ON configuration_items(type_id);
CREATE INDEX configuration_items_service ON configuration_items(service_id);
CREATE INDEX configuration_items_owner ON configuration_items(owner_id);
CREATE INDEX configuration_items_supplier ON configuration_items(supplier_id);

CREATE TABLE ci_relations(
  id TEXT PRIMARY KEY NOT NULL,
  item_id TEXT NOT NULL REFERENCES configuration_items(id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  target_id TEXT NOT NULL REFERENCES configuration_items(id) ON DELETE CASCADE,
  note TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ci_relations_item ON ci_relations(item_id);
CREATE INDEX ci_relations_target ON ci_relations(target_id);

CREATE TABLE party_evaluations(
  id TEXT PRIMARY KEY NOT NULL,
  party_id TEXT NOT NULL REFERENCES other_parties(id) ON DELETE CASCADE,
  evaluated_on TEXT NOT NULL DEFAULT '',
  evaluator_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  result TEXT NOT NULL DEFAULT '',
  finding TEXT NOT NULL DEFAULT '',
  consequence TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX party_evaluations_party ON party_evaluations(party_id);
CREATE INDEX party_evaluations_evaluator ON party_evaluations(evaluator_id);

CREATE TABLE agreements(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  party_id TEXT REFERENCES other_parties(id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'draft',
  start_date TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL DEFAULT '',
  scope_items TEXT NOT NULL DEFAULT '',
  requirements TEXT NOT NULL DEFAULT '',
  authorities TEXT NOT NULL DEFAULT '',
  interfaces TEXT NOT NULL DEFAULT '',
  how_applied TEXT NOT NULL DEFAULT '',
  aligned_slas TEXT NOT NULL DEFAULT '',
  alignment_result TEXT NOT NULL DEFAULT 'not_checked',
  alignment_risk_id TEXT REFERENCES risks(id) ON DELETE SET NULL,
  review_cycle TEXT NOT NULL DEFAULT '',
  last_review TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agreements_party ON agreements(party_id);
CREATE INDEX agreements_alignment_risk ON agreements(alignment_risk_id);

CREATE TABLE party_requirements(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  party TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  relevant INT NOT NULL DEFAULT 1,
  requirement TEXT NOT NULL DEFAULT '',
  requirement_kind TEXT NOT NULL DEFAULT '',
  how_met TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  obligation_id TEXT REFERENCES agreements(id) ON DELETE SET NULL,
  reviewed TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX party_requirements_obligation ON party_requirements(obligation_id);

CREATE TABLE service_requirements(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  source_id TEXT REFERENCES party_requirements(id) ON DELETE SET NULL,
  measurable INT NOT NULL DEFAULT 0,
  target TEXT NOT NULL DEFAULT '',
  approved TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_requirements_service ON service_requirements(service_id);
CREATE INDEX service_requirements_source ON service_requirements(source_id);

CREATE TABLE sla_targets(
  id TEXT PRIMARY KEY NOT NULL,
  sla_id TEXT NOT NULL REFERENCES service_level_agreements(id) ON DELETE CASCADE,
  measure TEXT NOT NULL DEFAULT '',
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  value INT,
  unit TEXT NOT NULL DEFAULT '',
  window TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  requirement_id TEXT REFERENCES service_requirements(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sla_targets_sla ON sla_targets(sla_id);
CREATE INDEX sla_targets_service ON sla_targets(service_id);
CREATE INDEX sla_targets_requirement ON sla_targets(requirement_id);

CREATE TABLE agreement_targets(
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements(id) ON DELETE CASCADE,
  measure TEXT NOT NULL DEFAULT '',
  value INT,
  unit TEXT NOT NULL DEFAULT '',
  window TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  supports_id TEXT REFERENCES sla_targets(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agreement_targets_agreement ON agreement_targets(agreement_id);
CREATE INDEX agreement_targets_supports ON agreement_targets(supports_id);

CREATE TABLE agreement_changes(
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements(id) ON DELETE CASCADE,
  subject TEXT NOT NULL DEFAULT '',
  requested_on TEXT NOT NULL DEFAULT '',
  impact_assessment TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'requested',
  approved_by_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  approved_on TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agreement_changes_agreement ON agreement_changes(agreement_id);
CREATE INDEX agreement_changes_approved_by ON agreement_changes(approved_by_id);

CREATE TABLE disputes(
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements(id) ON DELETE CASCADE,
  subject TEXT NOT NULL DEFAULT '',
  raised_on TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open',
  closed_on TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX disputes_agreement ON disputes(agreement_id);

CREATE TABLE raci_entries(
  id TEXT PRIMARY KEY NOT NULL,
  activity TEXT NOT NULL DEFAULT '',
  clause_or_process TEXT NOT NULL DEFAULT '',
  role_id TEXT REFERENCES roles(id) ON DELETE SET NULL,
  raci TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX raci_entries_role ON raci_entries(role_id);

CREATE TABLE competences(
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  role_id TEXT REFERENCES roles(id) ON DELETE SET NULL,
  competence TEXT NOT NULL DEFAULT '',
  required TEXT NOT NULL DEFAULT '',
  actual TEXT NOT NULL DEFAULT '',
  gap INT,
  action TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  done TEXT NOT NULL DEFAULT '',
  effectiveness TEXT NOT NULL DEFAULT 'open',
  evidence_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX competences_person ON competences(person_id);
CREATE INDEX competences_role ON competences(role_id);
CREATE INDEX competences_evidence ON competences(evidence_id);

CREATE TABLE communications(
  id TEXT PRIMARY KEY NOT NULL,
  topic TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  timing TEXT NOT NULL DEFAULT '',
  last_done TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  responsible_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX communications_responsible ON communications(responsible_id);

CREATE TABLE documents(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  type TEXT NOT NULL DEFAULT '',
  mandatory_item TEXT NOT NULL DEFAULT '',
  clause TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  author_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  approved_by_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  approved_on TEXT NOT NULL DEFAULT '',
  file_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  location TEXT NOT NULL DEFAULT '',
  classification TEXT NOT NULL DEFAULT '',
  external INT NOT NULL DEFAULT 0,
  retention TEXT NOT NULL DEFAULT '',
  recorded_on TEXT NOT NULL DEFAULT '',
  next_review TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX documents_owner ON documents(owner_id);
CREATE INDEX documents_author ON documents(author_id);
CREATE INDEX documents_approved_by ON documents(approved_by_id);
CREATE INDEX documents_file ON documents(file_id);

CREATE TABLE objectives(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  policy_link TEXT NOT NULL DEFAULT '',
  level_or_function TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  baseline INT,
  target INT,
  due TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  resources TEXT NOT NULL DEFAULT '',
  responsible_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  evaluation TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  updated TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX objectives_responsible ON objectives(responsible_id);

CREATE TABLE processes(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  clause TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  purpose TEXT NOT NULL DEFAULT '',
  inputs TEXT NOT NULL DEFAULT '',
  outputs TEXT NOT NULL DEFAULT '',
  criteria TEXT NOT NULL DEFAULT '',
  interfaces TEXT NOT NULL DEFAULT '',
  operated_by_id TEXT REFERENCES other_parties(id) ON DELETE SET NULL,
  kpis TEXT NOT NULL DEFAULT '',
  documents TEXT NOT NULL DEFAULT '',
  capability TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX processes_owner ON processes(owner_id);
CREATE INDEX processes_operated_by ON processes(operated_by_id);

CREATE TABLE kpis(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  formula TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  target INT,
  amber INT,
  source TEXT NOT NULL DEFAULT '',
  collect TEXT NOT NULL DEFAULT '',
  evaluate TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  process_id TEXT REFERENCES processes(id) ON DELETE SET NULL,
  objective_id TEXT REFERENCES objectives(id) ON DELETE SET NULL,
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX kpis_owner ON kpis(owner_id);
CREATE INDEX kpis_process ON kpis(process_id);
CREATE INDEX kpis_objective ON kpis(objective_id);
CREATE INDEX kpis_service ON kpis(service_id);

CREATE TABLE measurements(
  id TEXT PRIMARY KEY NOT NULL,
  kpi_id TEXT NOT NULL REFERENCES kpis(id) ON DELETE CASCADE,
  period TEXT NOT NULL DEFAULT '',
  period_end TEXT NOT NULL DEFAULT '',
  value INT,
  status TEXT NOT NULL DEFAULT 'grey',
  evaluated_on TEXT NOT NULL DEFAULT '',
  evaluation TEXT NOT NULL DEFAULT '',
  evidence_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX measurements_kpi ON measurements(kpi_id);
CREATE INDEX measurements_evidence ON measurements(evidence_id);

CREATE TABLE service_reports(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT '',
  frequency TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT '',
  issued TEXT NOT NULL DEFAULT '',
  performance TEXT NOT NULL DEFAULT '',
  events TEXT NOT NULL DEFAULT '',
  workload TEXT NOT NULL DEFAULT '',
  nonconformities TEXT NOT NULL DEFAULT '',
  satisfaction TEXT NOT NULL DEFAULT '',
  trend INT NOT NULL DEFAULT 0,
  trend_text TEXT NOT NULL DEFAULT '',
  decisions TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE actions(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  step TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'not_started',
  progress INT,
  deliverable_id TEXT REFERENCES documents(id) ON DELETE SET NULL,
  source TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  start TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  done TEXT NOT NULL DEFAULT '',
  baseline_start TEXT NOT NULL DEFAULT '',
  baseline_due TEXT NOT NULL DEFAULT '',
  depends_on TEXT NOT NULL DEFAULT '',
  effort_o INT,
  effort_m INT,
  effort_p INT,
  rate INT,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX actions_owner ON actions(owner_id);
CREATE INDEX actions_deliverable ON actions(deliverable_id);

CREATE TABLE milestones(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  step TEXT NOT NULL DEFAULT '',
  planned TEXT NOT NULL DEFAULT '',
  baseline TEXT NOT NULL DEFAULT '',
  reached TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  criterion TEXT NOT NULL DEFAULT '',
  after TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX milestones_owner ON milestones(owner_id);

CREATE TABLE nonconformities(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  statement TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  grade TEXT NOT NULL DEFAULT '',
  raised_on TEXT NOT NULL DEFAULT '',
  clause_or_requirement TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open',
  correction TEXT NOT NULL DEFAULT '',
  consequence TEXT NOT NULL DEFAULT '',
  cause TEXT NOT NULL DEFAULT '',
  cause_method TEXT NOT NULL DEFAULT '',
  similar_cases TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  effect_review_date TEXT NOT NULL DEFAULT '',
  effect_result TEXT NOT NULL DEFAULT '',
  effect_reviewer_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  sms_change TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX nonconformities_effect_reviewer ON nonconformities(effect_reviewer_id);

CREATE TABLE improvements(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'proposed',
  objective_link TEXT NOT NULL DEFAULT '',
  score_objective_fit TEXT NOT NULL DEFAULT '',
  score_benefit TEXT NOT NULL DEFAULT '',
  score_effort TEXT NOT NULL DEFAULT '',
  score_risk TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  target_measure TEXT NOT NULL DEFAULT '',
  baseline INT,
  target_value INT,
  actions TEXT NOT NULL DEFAULT '',
  result INT,
  result_vs_target TEXT NOT NULL DEFAULT '',
  reported TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE management_reviews(
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  held_on TEXT NOT NULL DEFAULT '',
  participants TEXT NOT NULL DEFAULT '',
  decisions_improvement TEXT NOT NULL DEFAULT '',
  decisions_change TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  minutes_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX management_reviews_minutes ON management_reviews(minutes_id);

CREATE TABLE review_inputs(
  id TEXT PRIMARY KEY NOT NULL,
  review_id TEXT NOT NULL REFERENCES management_reviews(id) ON DELETE CASCADE,
  topic TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  none_reason TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_inputs_review ON review_inputs(review_id);

CREATE TABLE complaints(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  customer_id TEXT REFERENCES customers(id) ON DELETE SET NULL,
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  raised_on TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'recorded',
  escalated_to TEXT NOT NULL DEFAULT '',
  response TEXT NOT NULL DEFAULT '',
  closed_on TEXT NOT NULL DEFAULT '',
  reported INT NOT NULL DEFAULT 0,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX complaints_customer ON complaints(customer_id);
CREATE INDEX complaints_service ON complaints(service_id);

CREATE TABLE surveys(
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  customer_id TEXT REFERENCES customers(id) ON DELETE SET NULL,
  period TEXT NOT NULL DEFAULT '',
  held_on TEXT NOT NULL DEFAULT '',
  population INT,
  sample INT,
  minimum_sample INT,
  method TEXT NOT NULL DEFAULT '',
  score INT,
  analysis TEXT NOT NULL DEFAULT '',
  improvements TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX surveys_customer ON surveys(customer_id);

CREATE TABLE knowledge_articles(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  workaround TEXT NOT NULL DEFAULT '',
  no_workaround_reason TEXT NOT NULL DEFAULT '',
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  audience TEXT NOT NULL DEFAULT '',
  reviewed TEXT NOT NULL DEFAULT '',
  next_review TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX knowledge_articles_service ON knowledge_articles(service_id);
CREATE INDEX knowledge_articles_owner ON knowledge_articles(owner_id);

CREATE TABLE changes(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  change_case TEXT NOT NULL DEFAULT '',
  route TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  planned TEXT NOT NULL DEFAULT '',
  deployed_on TEXT NOT NULL DEFAULT '',
  impact_services TEXT NOT NULL DEFAULT '',
  impact_customers TEXT NOT NULL DEFAULT '',
  impact_policies_plans TEXT NOT NULL DEFAULT '',
  impact_capacity TEXT NOT NULL DEFAULT '',
  impact_availability TEXT NOT NULL DEFAULT '',
  impact_continuity TEXT NOT NULL DEFAULT '',
  impact_security TEXT NOT NULL DEFAULT '',
  impact_other_changes TEXT NOT NULL DEFAULT '',
  risk TEXT NOT NULL DEFAULT '',
  benefit TEXT NOT NULL DEFAULT '',
  feasibility TEXT NOT NULL DEFAULT '',
  finance TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT 'open',
  decision_reason TEXT NOT NULL DEFAULT '',
  approvers TEXT NOT NULL DEFAULT '',
  back_out TEXT NOT NULL DEFAULT '',
  acceptance_criteria TEXT NOT NULL DEFAULT '',
  acceptance TEXT NOT NULL DEFAULT 'not_checked',
  acceptance_decision TEXT NOT NULL DEFAULT '',
  baseline_taken INT NOT NULL DEFAULT 0,
  result TEXT NOT NULL DEFAULT '',
  review TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE continuity_plans(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  criteria TEXT NOT NULL DEFAULT '',
  procedures TEXT NOT NULL DEFAULT '',
  targets_invoked TEXT NOT NULL DEFAULT '',
  recovery_requirements TEXT NOT NULL DEFAULT '',
  return_to_normal TEXT NOT NULL DEFAULT '',
  contacts_location TEXT NOT NULL DEFAULT '',
  offline_copy INT NOT NULL DEFAULT 0,
  test_interval TEXT NOT NULL DEFAULT '',
  environment_changed TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX continuity_plans_owner ON continuity_plans(owner_id);

CREATE TABLE continuity_tests(
  id TEXT PRIMARY KEY NOT NULL,
  plan_id TEXT NOT NULL REFERENCES continuity_plans(id) ON DELETE CASCADE,
  tested_on TEXT NOT NULL DEFAULT '',
  requirement TEXT NOT NULL DEFAULT '',
  scenario TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  deficiencies TEXT NOT NULL DEFAULT '',
  review TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX continuity_tests_plan ON continuity_tests(plan_id);

CREATE TABLE availability_targets(
  id TEXT PRIMARY KEY NOT NULL,
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  requirement TEXT NOT NULL DEFAULT '',
  target_pct INT,
  measurement TEXT NOT NULL DEFAULT '',
  capacity_human TEXT NOT NULL DEFAULT '',
  capacity_technical TEXT NOT NULL DEFAULT '',
  capacity_information TEXT NOT NULL DEFAULT '',
  capacity_financial TEXT NOT NULL DEFAULT '',
  threshold TEXT NOT NULL DEFAULT '',
  lead_time TEXT NOT NULL DEFAULT '',
  forecast TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX availability_targets_service ON availability_targets(service_id);

CREATE TABLE security_controls(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  risk_id TEXT REFERENCES risks(id) ON DELETE SET NULL,
  control TEXT NOT NULL DEFAULT '',
  decision_reason TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  external_party_id TEXT REFERENCES other_parties(id) ON DELETE SET NULL,
  agreed_with_party INT NOT NULL DEFAULT 0,
  implemented INT NOT NULL DEFAULT 0,
  effectiveness TEXT NOT NULL DEFAULT 'open',
  reviewed TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX security_controls_risk ON security_controls(risk_id);
CREATE INDEX security_controls_owner ON security_controls(owner_id);
CREATE INDEX security_controls_external_party ON security_controls(external_party_id);

CREATE TABLE business_alternatives(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  does_nothing INT NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT '',
  assessment TEXT NOT NULL DEFAULT '',
  opportunity_cost INT,
  chosen INT NOT NULL DEFAULT 0,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE cost_benefits(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  side TEXT NOT NULL DEFAULT '',
  one_off INT,
  yearly INT,
  year INT,
  alternative_id TEXT REFERENCES business_alternatives(id) ON DELETE SET NULL,
  certainty TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT '',
  tangible INT NOT NULL DEFAULT 1,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cost_benefits_alternative ON cost_benefits(alternative_id);

CREATE TABLE certifications(
  id TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL DEFAULT '',
  accreditation TEXT NOT NULL DEFAULT '',
  scope_text TEXT NOT NULL DEFAULT '',
  certificate_no TEXT NOT NULL DEFAULT '',
  stage1 TEXT NOT NULL DEFAULT '',
  stage2 TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT '',
  expiry TEXT NOT NULL DEFAULT '',
  surveillance1 TEXT NOT NULL DEFAULT '',
  surveillance2 TEXT NOT NULL DEFAULT '',
  recertification TEXT NOT NULL DEFAULT '',
  open_findings TEXT NOT NULL DEFAULT '',
  majors_verified_on TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audits(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  programme_year INT,
  starts_on TEXT NOT NULL DEFAULT '',
  ends_on TEXT NOT NULL DEFAULT '',
  criteria TEXT NOT NULL DEFAULT '',
  scope TEXT NOT NULL DEFAULT '',
  clauses TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  processes TEXT NOT NULL DEFAULT '',
  auditors TEXT NOT NULL DEFAULT '',
  auditees TEXT NOT NULL DEFAULT '',
  certification_id TEXT REFERENCES certifications(id) ON DELETE SET NULL,
  conclusion TEXT NOT NULL DEFAULT '',
  reported_to TEXT NOT NULL DEFAULT '',
  reported_on TEXT NOT NULL DEFAULT '',
  report_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audits_certification ON audits(certification_id);
CREATE INDEX audits_report ON audits(report_id);

CREATE TABLE audit_findings(
  id TEXT PRIMARY KEY NOT NULL,
  audit_id TEXT NOT NULL REFERENCES audits(id) ON DELETE CASCADE,
  code TEXT NOT NULL DEFAULT '',
  grade TEXT NOT NULL DEFAULT '',
  statement TEXT NOT NULL DEFAULT '',
  clause TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  process_id TEXT REFERENCES processes(id) ON DELETE SET NULL,
  service_id TEXT REFERENCES services(id) ON DELETE SET NULL,
  nonconformity_id TEXT REFERENCES nonconformities(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_findings_audit ON audit_findings(audit_id);
CREATE INDEX audit_findings_process ON audit_findings(process_id);
CREATE INDEX audit_findings_service ON audit_findings(service_id);
CREATE INDEX audit_findings_nonconformity ON audit_findings(nonconformity_id);

CREATE TABLE scope_elements(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  in_scope INT NOT NULL DEFAULT 1,
  operated_by_id TEXT REFERENCES other_parties(id) ON DELETE SET NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX scope_elements_operated_by ON scope_elements(operated_by_id);

CREATE TABLE step_states(
  id TEXT PRIMARY KEY NOT NULL,
  step TEXT NOT NULL DEFAULT '',
  used INT NOT NULL DEFAULT 1,
  reason_not_used TEXT NOT NULL DEFAULT '',
  owner_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  planned_start TEXT NOT NULL DEFAULT '',
  planned_end TEXT NOT NULL DEFAULT '',
  done_on TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX step_states_owner ON step_states(owner_id);

CREATE TABLE step_confirmations(
  id TEXT PRIMARY KEY NOT NULL,
  criterion TEXT NOT NULL DEFAULT '',
  confirmed_by TEXT NOT NULL DEFAULT '',
  confirmed_on TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE project_settings(
  id TEXT PRIMARY KEY NOT NULL,
  currency TEXT NOT NULL DEFAULT '',
  horizon_years INT,
  discount_rate INT,
  contingency INT,
  risk_acceptance INT,
  risk_high INT,
  complaint_days INT,
  review_every TEXT NOT NULL DEFAULT '',
  no_organization_risks TEXT NOT NULL DEFAULT '',
  no_requirement_risks TEXT NOT NULL DEFAULT '',
  no_party_risks TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE record_files(
  id TEXT PRIMARY KEY NOT NULL,
  attachment_id TEXT NOT NULL REFERENCES attachment(id) ON DELETE CASCADE,
  record_table TEXT NOT NULL DEFAULT '',
  record TEXT NOT NULL DEFAULT '',
  caption TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX record_files_attachment ON record_files(attachment_id);
