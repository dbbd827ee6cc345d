import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matrixOf } from '../../src/lib/matrix/matrix';
import { Evaluator } from '../../src/lib/module/evaluator';
import { initSync } from '../../src/lib/module/generated/remit.js';
import type { About } from '../../src/lib/server/api';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();
const ROLES = '/organizations/acme/roles';
const SITE = { type: 'site', id: 'emea.acme.example', properties: { organization: 'acme' } };
const SERVICE = { type: 'service', id: 'calling', properties: { organization: 'acme' } };
/** Privileges that are asked of sites alone. */
const OF_SITES = ['site_users', 'site_analytics', 'site_licenses', 'site_roles', 'site_config', 'sites_add_delete'];

/** Who holds one role in Acme and no other, and by which column. The last two lack what some cells depend on. */
const HOLDERS: [person: string, column: string, lacks: boolean][] = [
  ['anna@acme.example', 'full_admin', false],
  ['petra.nyberg@acme.example', 'user_device_admin', false],
  ['gustav.ahlberg@acme.example', 'compliance_officer', false],
  ['ext@audit.example', 'external_read_only_admin', false],
  ['ida.strand@nordtel.example', 'provisioning_admin', false],
  ['astrid.lunde@nordtel.example', 'partner_full_admin', false],
  ['pia@nordtel.example', 'partner_admin', false],
  ['liv.aasen@nordtel.example', 'partner_read_only_admin', false],
  ['oskar.hallberg@nordtel.example', 'help_desk_basic', false],
  ['hugo@nordtel.example', 'help_desk_advanced', false],
  ['sven@acme.example', 'site_admin', false],
  ['sara.holmgren@acme.example', 'site_user_admin', false],
  ['elsa.viklund@acme.example', 'events_admin', false],
  ['selin.aksoy@acme.example', 'cc_service_admin', false],
  ['kaisa.virtanen@fiberlink.example', 'cc_service_admin.external', false],
  ['camilla.rydberg@acme.example', 'cc_supervisor', false],
  ['emilia.laine@nordtel.example', 'help_desk_advanced', true],
  ['bjarne.toft@nordtel.example', 'external_full_admin', true],
];

interface Drawn {
  row: string;
  text: string;
}

/** The cells of a column as they are drawn. */
function drawn({ page }: Stage, column: string): Promise<Drawn[]> {
  return page.evaluate((column) => {
    const at = document.querySelector<HTMLElement>(`[data-role="${column}"]`)?.dataset.column;
    return [...document.querySelectorAll<HTMLElement>('tr.privilege')].map((row) => ({
      row: row.dataset.of ?? '',
      text: row.querySelector(`td[data-column="${at}"]`)?.getAttribute('aria-label') ?? '',
    }));
  }, column);
}

/** What the decision API says that a person has on the same privileges, in the place that the cell is about. */
async function decided(person: string, cells: Drawn[]): Promise<string[]> {
  const organization = { type: 'organization', id: 'acme' };
  const place = ({ row, text }: Drawn) =>
    text.includes('services') ? SERVICE : text.includes('sites') || OF_SITES.includes(row) ? SITE : organization;
  const evaluations = cells.flatMap((cell) =>
    ['view', 'manage'].map((level) => ({ action: { name: `${cell.row}.${level}` }, resource: place(cell) })),
  );
  const answer = await fetch(`${desk().origin}/access/v1/evaluations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${desk().key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ subject: { type: 'user', id: person }, evaluations }),
  });
  const { evaluations: said } = (await answer.json()) as { evaluations: { decision: boolean }[] };
  return cells.map((_, index) => {
    const [view, manage] = [said[index * 2]?.decision, said[index * 2 + 1]?.decision];
    return manage ? 'Manage' : view ? 'View' : 'No access';
  });
}

test('every cell is what the decision API says of somebody who holds that role', async () => {
  const stage = await as('anna@acme.example', ROLES);
  await stage.page.getByRole('grid').waitFor();
  let compared = 0;
  for (const [person, column, lacks] of HOLDERS) {
    const cells = await drawn(stage, column);
    const answers = await decided(person, cells);
    for (const [index, { row, text }] of cells.entries()) {
      const same = answers[index] === text.split(',')[0];
      expect(same || (lacks && text.includes('depends')), `${column} on ${row}: ${text}, ${answers[index]}`).toBe(true);
      compared += 1;
    }
    const lower = cells.some(({ text }, index) => text.includes('depends') && !text.startsWith(answers[index] ?? ''));
    expect(lower, person).toBe(lacks);
  }
  console.log(`${compared} cells are as the decision API says`);
  expect(compared).toBe(HOLDERS.length * (await drawn(stage, 'full_admin')).length);
  await stage.finish('roles-matrix');
});

test('the whole matrix is decided at once, with and without restricted mode', async () => {
  const { catalogue } = (await (await fetch(`${desk().origin}/api/v1/about`)).json()) as About;
  const bytes = new Uint8Array(await (await fetch(`${desk().origin}${catalogue.url}`)).arrayBuffer());
  initSync({ module: new WebAssembly.Module(readFileSync(`${process.env.REMIT_ASSETS}/module/remit.wasm`)) });
  const evaluator = new Evaluator(bytes);
  const times = Array.from({ length: 30 }, (_, index) => {
    const begun = performance.now();
    const { columns, privileges } = matrixOf(evaluator, 'customer', index % 2 === 0, 0);
    expect([columns.length, privileges[0]?.length]).toEqual([24, evaluator.catalogue.privileges.length]);
    return performance.now() - begun;
  });
  const middle = times.toSorted((a, b) => a - b)[15] ?? 0;
  console.log(`the whole matrix: ${times[0]?.toFixed(1)} ms the first time, then ${middle.toFixed(1)} ms`);
});

test('filters are in the address, and a deep link shows the same', async () => {
  const stage = await as('anna@acme.example', `${ROLES}?group=external`);
  const { page } = stage;
  const heads = page.getByRole('columnheader').getByRole('button');
  expect(await heads.count()).toBe(3);
  await page.getByLabel('Only what differs').click();
  await page.getByLabel('Kind of organization').selectOption('Partner');
  await page.getByLabel('Search roles and privileges').fill('branding');
  await page.waitForURL(/q=branding/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ differs: 'true', kind: 'partner', q: 'branding' });
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Partner Hub', 'Branding']);
  await page.reload();
  await page.getByRole('grid', { name: 'Roles and privileges: Partner' }).waitFor();
  expect(await page.getByRole('row', { name: 'Branding' }).count()).toBe(1);
  await page.getByLabel('Search roles and privileges').fill('no such thing');
  await page.getByRole('heading', { name: 'No role or privilege matches' }).waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('grid').waitFor();
  await stage.close();
});

test('restricted mode takes settings, and leaves partner roles alone', async () => {
  const stage = await as('anna@acme.example', `${ROLES}?unfold=users&restricted=off`);
  const { page } = stage;
  const cell = (column: string) =>
    drawnSetting(stage, column, 'users.add_modify');
  await page.getByRole('grid').waitFor();
  expect([await cell('full_admin'), await cell('partner_full_admin')]).toEqual(['Manage', 'Manage']);
  await page.getByLabel('Restricted mode').click();
  await page.getByText('Limited by restricted mode').waitFor();
  expect([await cell('full_admin'), await cell('partner_full_admin')]).toEqual([
    'No access, limited by restricted mode',
    'Manage',
  ]);
  await stage.close();
});

function drawnSetting({ page }: Stage, column: string, setting: string): Promise<string | null> {
  return page.evaluate(
    ([column, setting]) => {
      const at = document.querySelector<HTMLElement>(`[data-role="${column}"]`)?.dataset.column;
      return document.querySelector(`tr[data-of="${setting}"] td[data-column="${at}"]`)?.getAttribute('aria-label') ?? null;
    },
    [column, setting] as const,
  );
}

test('the grid is walked by keys, and Enter opens a cell with its source', async () => {
  const stage = await as('anna@acme.example', ROLES, { scheme: 'dark' });
  const { page } = stage;
  const focused = () =>
    page.evaluate(() => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      return [Number(row), Number(column)];
    });
  await page.getByRole('grid').waitFor();
  expect(await page.locator('table [tabindex="0"]').count()).toBe(1);
  await page.getByRole('switch', { name: 'Restricted mode' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toEqual([1, 1]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toEqual([2, 2]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  expect(await focused()).toEqual([1, 24]);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Full administrator' });
  await sheet.getByRole('heading', { name: 'Add/delete users and assign licences' }).waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toBe('full_admin,users');
  await sheet.getByText('Organization roles with check marks').first().waitFor();
  expect(await sheet.getByText(/table T1, row/).count()).toBe(1);
  await sheet.getByRole('link', { name: '2 people have this role' }).waitFor();
  await sheet.getByText('Manually add or modify users: Manage becomes No access').waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  expect(await focused()).toEqual([1, 1]);
  await page.goto(`${new URL(page.url()).origin}${ROLES}?open=help_desk_advanced,users`);
  await page.getByText('While temporary access is approved and running', { exact: false }).waitFor();
  await stage.finish('roles-cell');
});

test('the head of a role tells what it is for, whom it excludes and who gives it', async () => {
  const stage = await as('anna@acme.example', `${ROLES}?open=cc_service_admin`);
  const sheet = stage.page.getByRole('dialog');
  await sheet.getByText('Cannot be combined with').waitFor();
  await sheet.getByText('Full administrator, External full administrator, or Contact Center service administrator').waitFor();
  await sheet.getByRole('link', { name: '2 people have this role' }).waitFor();
  await stage.finish('roles-role');
});

test('who holds a role is for those who may see roles', async () => {
  const stage = await as('petra.nyberg@acme.example', `${ROLES}?open=full_admin`);
  await stage.page.getByText('Who has it is shown to those who may see roles.').waitFor();
  expect(stage.requests.some((request) => request.url().includes('/users?'))).toBe(false);
  await stage.close();
});

test('a narrow page shows one role at a time', async () => {
  const stage = await as('anna@acme.example', `${ROLES}?role=device_admin`, { width: 390, height: 844 });
  const { page } = stage;
  await page.getByRole('heading', { name: 'Device administrator' }).waitFor();
  expect(await page.getByRole('link', { name: /Device management Manage/ }).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByLabel('Role', { exact: true }).selectOption('Webex site administrator');
  await page.getByRole('link', { name: 'Site configuration Manage, some sites only' }).waitFor();
  await stage.finish('roles-phone');
});

test('the matrix prints on landscape pages with repeated heads, without controls', async () => {
  const stage = await as('anna@acme.example', `${ROLES}?unfold=all`);
  const { page } = stage;
  await page.getByRole('grid').waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => ({
    head: getComputedStyle(document.querySelector('thead') as Element).display,
    fixed: [...document.querySelectorAll('thead th, tbody th')].filter((it) => getComputedStyle(it).position === 'sticky').length,
    controls: [...document.querySelectorAll('input, select, header button, nav')].filter((it) => it.checkVisibility()).length,
    box: getComputedStyle(document.querySelector('table')?.parentElement as Element).overflow,
  }));
  expect(shown).toEqual({ head: 'table-header-group', fixed: 0, controls: 0, box: 'visible' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  await stage.close();
});
