import type { IconName } from '../lib/ui/icons';

/**
 * What a setting looks like in the drawn console. Only looks: a setting without an entry is drawn as a card, so that
 * any catalogue can be shown. Samples are message ids.
 */
export type Drawing =
  | { kind: 'action'; icon: IconName; head?: true }
  | { kind: 'field'; sample: string }
  | { kind: 'toggle'; on: boolean }
  | { kind: 'select'; sample: string }
  | { kind: 'chips'; sample: string }
  | { kind: 'status'; sample: string }
  | { kind: 'table'; icon: IconName; sample: string }
  | { kind: 'chart'; shape: 'bars' | 'line' }
  | { kind: 'card'; icon: IconName };

const table = (icon: IconName, sample: string): Drawing => ({ kind: 'table', icon, sample });
const card = (icon: IconName): Drawing => ({ kind: 'card', icon });
const head = (icon: IconName): Drawing => ({ kind: 'action', icon, head: true });
const action = (icon: IconName): Drawing => ({ kind: 'action', icon });

const DRAWINGS: Record<string, Drawing> = {
  'users.add_modify': head('users'),
  'users.claim': head('plus'),
  'users.auto_assign': { kind: 'toggle', on: true },
  'users.dirsync': { kind: 'select', sample: 'sample-dirsync' },
  'users.details': table('person', 'sample-users'),
  'users.reset_package': action('reset'),
  'users.services': { kind: 'chips', sample: 'sample-user-services' },
  'users.service_status': { kind: 'status', sample: 'sample-service-status' },
  'users.work_number': { kind: 'field', sample: 'sample-work-number' },
  'roles.roles': table('roles', 'sample-roles'),
  'external_admins.external_admins': table('partner_hub', 'sample-external-admins'),
  'account.company_name': { kind: 'field', sample: 'sample-company-name' },
  'licenses.licenses': table('account', 'sample-licenses'),
  'orders.orders': table('page', 'sample-orders'),
  'product_email.product_email': { kind: 'toggle', on: true },
  'org.domain': { kind: 'field', sample: 'sample-domain' },
  'org.email_suppress': { kind: 'toggle', on: false },
  'org.email_locale': { kind: 'select', sample: 'sample-email-locale' },
  'org.auth': { kind: 'select', sample: 'sample-authentication' },
  'policy.policy': table('page', 'sample-policies'),
  'calling.app_priority': { kind: 'select', sample: 'sample-call-priority' },
  'calling.behavior': { kind: 'select', sample: 'sample-call-behavior' },
  'calling.pstn_local_gateway': { kind: 'toggle', on: true },
  'calling.pstn_cisco': { kind: 'toggle', on: false },
  'locations.locations': table('pin', 'sample-locations'),
  'services.migrations': card('right'),
  'services.connected_uc': card('server'),
  'services.setup_wizard': card('bulb'),
  'events.events': card('clock'),
  'devices.devices': table('devices', 'sample-devices'),
  'app_integrations.app_integrations': table('apps', 'sample-apps'),
  'sites.sites': table('meetings', 'sample-sites'),
  'sites_add_delete.sites_add_delete': head('plus'),
  'site_users.site_users': card('users'),
  'site_analytics.site_analytics': card('analytics'),
  'site_licenses.site_licenses': card('account'),
  'site_roles.site_roles': card('roles'),
  'site_config.site_config': card('organization_settings'),
  'meetings_live.meetings_live': table('clock', 'sample-live-meetings'),
  'meetings_join.meetings_join': action('meetings'),
  'contact_center.contact_center': card('contact_center'),
  'contact_center.setup': card('bulb'),
  'business_hours.business_hours': table('clock', 'sample-business-hours'),
  'cc_activation_email.cc_activation_email': action('right'),
  'cc_licenses.cc_licenses': table('account', 'sample-cc-licenses'),
  'cc_service_admins.cc_service_admins': table('person', 'sample-cc-admins'),
  'analytics.analytics': { kind: 'chart', shape: 'bars' },
  'support_metrics.support_metrics': { kind: 'chart', shape: 'line' },
  'troubleshooting.troubleshooting': table('troubleshooting', 'sample-troubleshooting'),
  'logs.logs': action('page'),
  'audit_log.audit_log': table('audit_log', 'sample-audit-log'),
  'user_content.user_content': action('search'),
  'legal_hold.legal_hold': table('lock', 'sample-legal-holds'),
  'customer_list.customer_list': table('building', 'sample-customers'),
  'customers.customers': head('plus'),
  'partner_roles.partner_roles': table('roles', 'sample-partner-roles'),
  'partner_analytics.partner_analytics': { kind: 'chart', shape: 'line' },
  'partner_policy.partner_policy': table('page', 'sample-policies'),
  'branding.branding': card('sun'),
};

export function drawingOf(setting: string): Drawing {
  return DRAWINGS[setting] ?? card('page');
}

/** The part of a page that a drawing is put in. */
export type Part = 'head' | 'rows' | 'tables' | 'cards';

export function partOf(drawing: Drawing): Part {
  switch (drawing.kind) {
    case 'action':
      return drawing.head ? 'head' : 'rows';
    case 'table':
    case 'chart':
      return 'tables';
    case 'card':
      return 'cards';
    default:
      return 'rows';
  }
}
