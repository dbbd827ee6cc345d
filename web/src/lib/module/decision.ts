import type { Level } from './types';

/** The short answer of the module. */
export interface Decision {
  allowed: boolean;
  level: Level;
  reason: string;
}

const LEVELS: readonly Level[] = ['none', 'view', 'manage'];

/** The codes of reasons in the order of their numbers, as `crates/model/src/reason.rs` has them. */
export const REASON_CODES: readonly string[] = [
  'role_gives',
  'rule_allows',
  'own_role',
  'no_role',
  'not_given',
  'level_too_low',
  'needs_scope',
  'not_divided',
  'site_not_listed',
  'customer_not_listed',
  'not_sold',
  'site_managed_elsewhere',
  'restricted',
  'other_platform',
  'setup_not_done',
  'base_role_missing',
  'first_sign_in_missing',
  'no_contact_center',
  'license_excludes',
  'not_elevated',
  'not_owned',
  'condition_not_met',
  'not_started',
  'ended',
  'wrong_relation',
  'unknown_subject',
  'unknown_organization',
  'unknown_action',
  'unknown_resource_type',
  'unknown_subject_type',
  'unknown_setting',
  'unknown_role',
  'unknown_site',
  'unknown_user',
  'unknown_elevation',
  'bad_attribute',
  'missing_property',
  'bad_encoding',
  'no_catalogue',
  'evaluator_trapped',
  'evaluator_interrupted',
  'evaluator_unreadable',
  'stale_directory',
  'not_authorized',
  'elevated_no_lasting_change',
  'wrong_organization_kind',
  'no_self_assignment',
  'role_not_holdable',
  'role_not_assignable',
  'role_not_offered',
  'role_not_on_page',
  'role_excluded',
  'needs_base_role',
  'provisioning_partner',
  'home_has_contact_center',
  'needs_sites',
  'site_out_of_reach',
  'customer_not_managed',
  'not_partner_admin',
  'not_joined',
  'already_joined',
  'not_external',
  'consumer_user',
  'not_promotable',
  'not_external_full_admin',
  'partial_demotion',
  'request_open',
  'own_request',
  'request_expired',
  'request_answered',
  'request_invalid',
  'not_running',
  'no_sales_relation',
  'not_managed',
  'last_full_admin',
  'single_full_admin',
  'service_roles_affected',
  'nothing_changes',
];

/** Reads a decision in one number: bit 0 allow, bits 8 to 15 level, bits 16 to 23 the number of the reason. */
export function unpackDecision(number: number): Decision | null {
  const [allowed, level, reason] = [number & 0xff, LEVELS[(number >>> 8) & 0xff], REASON_CODES[(number >>> 16) & 0xff]];
  if (allowed > 1 || number >>> 24 !== 0 || level === undefined || reason === undefined) return null;
  return { allowed: allowed === 1, level, reason };
}
