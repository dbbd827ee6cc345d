import { mkdirSync } from 'node:fs';
import { test } from 'vitest';
import type { Stage } from './stage/browser';
import { useConsole } from './stage/console';

/**
 * Pictures of every page: `npm run screenshots` takes them anew. Those of the README are kept, the others are for
 * whoever changes a page.
 */
const { as, desk } = useConsole();

const ANNA = 'anna@acme.example';
const ARNE = 'arne.lie@fjordkraft.example';
const ASTRID = 'astrid.lunde@nordtel.example';
const HUGO = 'hugo@nordtel.example';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const [KEPT, OTHERS] = ['screenshots', 'screenshots/pages'];

/** What is done on a page before its picture is taken. */
type Before = (stage: Stage) => Promise<unknown>;

const tick =
  (role: string): Before =>
  (stage) =>
    stage.page.getByRole('checkbox', { name: role, exact: true }).click();

const pages: [name: string, person: string, address: string, before?: Before][] = [
  ['overview', ANNA, '/organizations/acme'],
  ['overview-partner', ASTRID, '/organizations/nordtel'],
  ['users', ANNA, '/organizations/acme/users'],
  ['users-import', ARNE, '/organizations/fjordkraft/users/import'],
  ['person', ANNA, '/organizations/acme/users/petra.nyberg@acme.example', tick('Read-only administrator')],
  ['person-profile', ANNA, '/organizations/acme/users/petra.nyberg@acme.example?tab=profile'],
  ['person-history', ANNA, '/organizations/acme/users/petra.nyberg@acme.example?tab=history'],
  ['external-administrators', ANNA, '/organizations/acme/external-administrators'],
  ['support-access', ANNA, '/organizations/acme/support-access'],
  ['help-desk', HUGO, '/help-desk'],
  ['customers', ASTRID, '/organizations/nordtel/customers'],
  ['partner-administrators', ASTRID, '/organizations/nordtel/partner-administrators'],
  ['roles', ANNA, '/organizations/acme/roles'],
  ['compare', ANNA, '/organizations/acme/compare?roles=full_admin,read_only_admin'],
  ['who-can', ANNA, '/organizations/acme/who-can'],
  ['audit', ANNA, '/organizations/acme/audit'],
  ['calendar', ANNA, '/organizations/acme/calendar'],
  ['accessibility', ANNA, '/accessibility'],
  ['preview', ANNA, '/preview?organization=acme&user=anna@acme.example&page=users&control=users.details'],
  ['playground', ANNA, '/playground'],
];

/** The README shows these, 1440 pixels wide and light. */
const README = ['person', 'roles', 'overview', 'playground'];

mkdirSync(OTHERS, { recursive: true });

test('some changes, so that there is something to see', async () => {
  const change = (user: string, changes: object[]) =>
    desk().change(ANNA, 'PATCH', `/organizations/acme/users/${user}/roles`, { changes });
  await change('bo@acme.example', [{ do: 'assign', role: 'device_admin', expires_at: '2026-12-04T17:00:00Z' }]);
  await change('linnea.forsberg@acme.example', [{ do: 'revoke', role: 'device_admin' }]);
  await change('nadia.haddad@acme.example', [{ do: 'assign', role: 'user_device_admin' }]);
});

for (const [name, person, address, before] of pages) {
  test.each([
    { scheme: 'light', ...DESK },
    { scheme: 'dark', ...DESK },
    { scheme: 'light', ...PHONE },
    { scheme: 'dark', ...PHONE },
  ] as const)(`${name}, $width pixels wide, $scheme`, async ({ scheme, width, height }) => {
    const stage = await as(person, address, { scheme, width, height });
    await before?.(stage);
    await stage.page.mouse.move(0, 0);
    const kept = README.includes(name) && width === 1440 && scheme === 'light';
    await stage.page.screenshot({ path: `${kept ? KEPT : OTHERS}/${name}-${width}-${scheme}.png` });
    await stage.close();
  });
}
