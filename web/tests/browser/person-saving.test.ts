import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const page = (organization: string, user: string) => `/organizations/${organization}/users/${user}`;
const role = (stage: Stage, name: string) => stage.page.getByRole('checkbox', { name, exact: true });
const review = (stage: Stage) => stage.page.getByRole('button', { name: 'Review and save' });
const save = (stage: Stage) => stage.page.getByRole('dialog').getByRole('button', { name: 'Save' });

async function rolesOf(organization: string, user: string): Promise<string[]> {
  const path = `${page(organization, user)}/roles`;
  const { items } = (await desk().change('anna@acme.example', 'GET', path)) as { items: { role: string; state: string }[] };
  return items.filter(({ state }) => state === 'holds').map((it) => it.role);
}

/** How each control of the console is drawn. */
function drawn(stage: Stage): Promise<Record<string, string>> {
  return stage.page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('#console [data-control]')];
    const state = ({ classList }: HTMLElement) => ['editable', 'read-only', 'greyed', 'hidden'].find((it) => classList.contains(it));
    const scoped = (it: HTMLElement) => (it.textContent.includes('on some sites or services only') ? ' on some' : '');
    return Object.fromEntries(controls.map((it) => [it.dataset.control ?? '', `${state(it)}${scoped(it)}`]));
  });
}

/** What the server decides on the same. */
function decided(stage: Stage, user: string, organization: string, settings: string[]): Promise<Record<string, string>> {
  return stage.page.evaluate(
    async ({ user, organization, settings }) => {
      const evaluations = settings.flatMap((id) =>
        ['view', 'manage'].map((name) => ({
          action: { name },
          resource: { type: 'setting', id, properties: { organization } },
        })),
      );
      const answer = await fetch('/access/v1/evaluations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ subject: { type: 'user', id: user }, evaluations }),
      });
      const { evaluations: said } = (await answer.json()) as { evaluations: { decision: boolean }[] };
      const of = (index: number) => (said[2 * index + 1]?.decision ? 'editable' : said[2 * index]?.decision ? 'read-only' : 'nothing');
      return Object.fromEntries(settings.map((id, index) => [id, of(index)]));
    },
    { user, organization, settings },
  );
}

test('what follows from a change is told before it is saved', async () => {
  const stage = await as('anna@acme.example', page('acme', 'erik.sandell@acme.example'));
  await role(stage, 'Full administrator').uncheck();
  await review(stage).click();
  const dialog = stage.page.getByRole('dialog', { name: 'Changes for Erik Sandell' });
  await dialog.getByText('With only one full administrator, nobody can step in').waitFor();
  await stage.finish('person-review');

  const last = await as('agnieszka.wrona@baltica.example', page('baltica', 'agnieszka.wrona@baltica.example'));
  await role(last, 'Full administrator').uncheck();
  await review(last).click();
  await last.page.getByText('After this, the organization has no full administrator left.').waitFor();
  await last.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await role(last, 'Full administrator').isChecked()).toBe(false);
  await last.page.context().close();
});

test('after saving, the server gives exactly what the preview showed', async () => {
  const user = 'petra.nyberg@acme.example';
  const stage = await as('anna@acme.example', page('acme', user));
  await stage.page.getByRole('switch', { name: 'Show hidden' }).check();
  await role(stage, 'Read-only administrator').check();
  await role(stage, 'User and device administrator').uncheck();
  await role(stage, 'Webex user administrator').check();
  await role(stage, 'emea.acme.example').check();
  const previewed = await drawn(stage);
  expect(Object.keys(previewed).length).toBeGreaterThan(50);

  await review(stage).click();
  await save(stage).click();
  await stage.page.getByText('The roles of Petra Nyberg are saved.').waitFor();
  expect((await rolesOf('acme', user)).sort()).toEqual(['read_only_admin', 'site_user_admin']);

  const whole = Object.keys(previewed).filter((id) => !previewed[id]?.includes('on some'));
  const server = await decided(stage, user, 'acme', whole);
  const shown = whole.map((id) => [id, ['greyed', 'hidden'].includes(previewed[id] ?? '') ? 'nothing' : previewed[id]]);
  expect(server).toEqual(Object.fromEntries(shown));
  await stage.close();

  const fresh = await as('anna@acme.example', page('acme', user));
  await fresh.page.getByRole('switch', { name: 'Show hidden' }).check();
  expect(await drawn(fresh)).toEqual(previewed);
  await fresh.close();
});

test('a role is assigned with the keyboard alone, and taken back with it', async () => {
  const user = 'gustav.ahlberg@acme.example';
  const stage = await as('anna@acme.example', page('acme', user));
  const { keyboard } = stage.page;
  const focused = () => stage.page.evaluate(() => {
    const it = document.activeElement;
    return it instanceof HTMLInputElement ? (it.labels?.[0]?.innerText ?? '') : (it?.textContent?.trim() ?? '');
  });
  const tabTo = async (name: string, key = 'Tab') => {
    for (let step = 0; step < 90 && (await focused()) !== name; step += 1) await keyboard.press(key);
    expect(await focused()).toBe(name);
  };
  await role(stage, 'Support administrator').waitFor();
  await tabTo('Support administrator');
  await keyboard.press('Space');
  await tabTo('Review and save');
  await keyboard.press('Enter');
  await stage.page.getByRole('dialog').getByText('Assign Support administrator').waitFor();
  await tabTo('Save');
  await keyboard.press('Enter');
  await stage.page.getByText('The roles of Gustav Ahlberg are saved.').waitFor();
  expect(await rolesOf('acme', user)).toContain('support_admin');

  await tabTo('Undo', 'Shift+Tab');
  await keyboard.press('Enter');
  await stage.page.getByText('The roles of Gustav Ahlberg are as they were.').waitFor();
  expect(await rolesOf('acme', user)).toEqual(['compliance_officer']);
  await stage.close();
});

test('what somebody else changed meanwhile is shown, and the ticks stay', async () => {
  const user = 'mikael.ostlund@acme.example';
  const stage = await as('anna@acme.example', page('acme', user));
  // News of changes do not reach this page.
  await stage.page.route('**/api/v1/events', (route) => route.abort());
  await stage.page.reload();
  await role(stage, 'Support administrator').check();
  await desk().change('erik.sandell@acme.example', 'PATCH', `${page('acme', user)}/roles`, {
    changes: [{ do: 'assign', role: 'compliance_officer' }],
  });
  await review(stage).click();
  await stage.page.getByText('Somebody else changed these roles meanwhile').waitFor();
  await stage.page.getByRole('button', { name: 'Look at them now' }).click();
  await stage.page.locator('[data-role="compliance_officer"] input:checked').waitFor();
  expect(await role(stage, 'Support administrator').isChecked()).toBe(true);
  await review(stage).click();
  await save(stage).click();
  await stage.page.getByText('The roles of Mikael Östlund are saved.').waitFor();
  expect((await rolesOf('acme', user)).sort()).toEqual(['compliance_officer', 'support_admin']);
  await stage.page.context().close();
});

test('ticks outlive a lost session and a reload', async () => {
  const stage = await as('anna@acme.example', page('acme', 'johan.wikstrom@acme.example'));
  await role(stage, 'Device administrator').check();
  const cookies = await stage.page.context().cookies();
  await stage.page.context().clearCookies();
  await stage.page.reload();
  await stage.page.waitForURL(/sign-in/);
  await stage.page.context().addCookies(cookies);
  const back = new URL(stage.page.url()).searchParams.get('return_to') ?? '';
  expect(back).toBe(page('acme', 'johan.wikstrom@acme.example'));
  await stage.page.goto(new URL(back, desk().origin).href);
  await stage.page.getByText('1 role changed, not saved').waitFor();
  expect(await role(stage, 'Device administrator').isChecked()).toBe(true);
  await stage.page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await role(stage, 'Device administrator').isChecked()).toBe(false);
  await stage.page.context().close();
});

test('a role that starts and ends later is saved with both moments', async () => {
  const user = 'elsa.viklund@acme.example';
  const stage = await as('anna@acme.example', page('acme', user));
  const row = stage.page.locator('[data-role="device_admin"]');
  await role(stage, 'Device administrator').check();
  await row.getByText('Start and end').click();
  await row.getByLabel('Starts').fill('2026-12-01T08:00');
  await row.getByLabel('Ends').fill('2026-11-30T08:00');
  await row.getByLabel('Ends').blur();
  await row.getByText('The end has to be after the start.').waitFor();
  expect(await review(stage).getAttribute('aria-disabled')).toBe('true');
  await row.getByLabel('Ends').fill('2026-12-24T08:00');
  await row.getByLabel('Ends').blur();
  await review(stage).click();
  await save(stage).click();
  await stage.page.getByText('The roles of Elsa Viklund are saved.').waitFor();
  await row.getByText('Starts 1 Dec 2026').waitFor();
  await stage.close();
});
