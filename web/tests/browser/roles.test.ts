import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as } = useConsole();
test('look', async () => {
  for (const [name, options] of [['light', {}], ['dark', { scheme: 'dark' }], ['narrow', { width: 390, height: 844 }]] as const) {
    const stage = await as('anna@acme.example', '/organizations/acme/roles', options);
    await stage.page.locator('h1').waitFor();
    await stage.page.screenshot({ path: `/tmp/m/roles-${name}.png` });
    if (name === 'light') {
      await stage.page.goto(stage.page.url() + '?open=help_desk_advanced,users&restricted=on&unfold=users');
      await stage.page.locator('dialog[open] h2').waitFor();
      await stage.page.screenshot({ path: `/tmp/m/roles-cell.png` });
      await stage.page.goto(stage.page.url().split('?')[0] + '?open=cc_service_admin&unfold=all&restricted=on');
      await stage.page.locator('dialog[open] h2').first().waitFor();
      await stage.page.screenshot({ path: `/tmp/m/roles-role.png` });
      await stage.page.goto(stage.page.url().split('?')[0]);
      await stage.page.locator('table').waitFor();
      await stage.page.emulateMedia({ media: 'print' });
      await stage.page.pdf({ path: '/tmp/m/roles.pdf', preferCSSPageSize: true });
    }
    console.log(stage.complaints);
  }
  expect(1).toBe(1);
});
