import type { IconName } from '../../lib/ui/icons';
import type { CalendarKind } from './server';

/** How kinds are told apart at a glance; their words say the same. */
export const KIND_LOOKS: Record<CalendarKind, { icon: IconName; tone: string }> = {
  assignment_ends: { icon: 'flag', tone: 'warn' },
  assignment_begins: { icon: 'roles', tone: 'good' },
  request_expires: { icon: 'clock', tone: 'bad' },
  access_ends: { icon: 'support_access', tone: 'accent' },
};
