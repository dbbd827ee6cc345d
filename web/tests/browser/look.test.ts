import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as } = useConsole();
test('look', async () => {
  const stage = await as('anna@acme.example', '/organizations/acme/roles');
  const page = stage.page;
  const shot = async (name: string, path: string, wait: string) => {
    await page.goto(new URL(path, page.url()).href);
    await page.locator(wait).first().waitFor({ timeout: 6000 }).catch(() => console.log('missing', name, stage.complaints));
    await page.screenshot({ path: `/tmp/m/${name}.png`, fullPage: name.startsWith('n-') });
  };
  if (0) await shot('roles-search', '/organizations/acme/roles?q=device', 'table');
  await page.emulateMedia({ media: 'print' });
  if (0) await page.pdf({ path: '/tmp/m/roles.pdf', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  if (0) await shot('compare-roles', '/organizations/acme/compare?restricted=on', 'table');
  await shot('compare-people', '/organizations/acme/compare?people=anna@acme.example,sven@acme.example', 'table');
  await shot('compare-then', '/organizations/acme/compare?people=ida.strand@nordtel.example&as_of=2026-04-01T00:00:00Z', 'table');
  await shot('who', '/organizations/acme/who-can?what=devices&open=petra.nyberg@acme.example&who=bo@acme.example', '[role=status] h3');
  await shot('who-act', '/organizations/acme/who-can?what=roles.assign&role=full_admin&target=bo@acme.example&open=pia@nordtel.example&who=nadia.haddad@acme.example', '[role=status] h3');
  await page.setViewportSize({ width: 390, height: 844 });
  await shot('n-compare', '/organizations/acme/compare?people=anna@acme.example,sven@acme.example&differs=true', 'table');
  await shot('n-who', '/organizations/acme/who-can?what=site_config&on=site:emea.acme.example&who=bo@acme.example', '[role=status] h3');
  console.log(stage.complaints);
  await page.goto(new URL('/organizations/acme/roles', page.url()).href);
  await stage.audit();
  expect(1).toBe(1);
});
