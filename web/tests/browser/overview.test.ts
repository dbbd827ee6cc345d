import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const card = (stage: Stage, name: string) => stage.page.getByRole('region', { name, exact: true });
const ready = (stage: Stage) => stage.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });

test('a full administrator sees what waits for an answer, what ends, and what restricted mode leaves', async () => {
  const stage = await as('anna@acme.example', '/organizations/acme');
  await ready(stage);
  const attention = card(stage, 'Needs attention');
  await attention.getByText('Emilia Laine asks for temporary access to Acme AB', { exact: true }).waitFor();
  await attention.getByText('Temporary access of Hugo Dahl', { exact: true }).waitFor();
  expect(await attention.getByRole('link', { name: /^Answer/ }).getAttribute('href')).toBe('/organizations/acme/support-access');
  await card(stage, 'Hello, Anna Berg').getByText('Full administrator', { exact: true }).waitFor();
  await card(stage, 'What you can do here').getByText('5 greyed out').first().waitFor();
  await card(stage, 'Recent changes').getByText('Request temporary access').waitFor();
  await stage.finish('overview-full-administrator');
});

test('an organization with one full administrator is warned', async () => {
  const stage = await as('agnieszka.wrona@baltica.example', '/organizations/baltica', { width: 390, height: 844 });
  await stage.page.getByText('There is only one full administrator', { exact: true }).waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('overview-narrow');
});

test('a help desk agent sees his own access run, and the way to the help desk', async () => {
  const stage = await as('hugo@nordtel.example', '/organizations/nordtel');
  await ready(stage);
  await card(stage, 'Needs attention').getByText('Your temporary access to Acme AB is running', { exact: true }).waitFor();
  expect(await card(stage, 'Help desk').getByRole('link').getAttribute('href')).toBe('/help-desk');
  expect(await card(stage, 'Recent changes').count()).toBe(0);
  await stage.finish('overview-help-desk');
});

test('a partner sees the customers, and in a customer what the partner may do there', async () => {
  const stage = await as('astrid.lunde@nordtel.example', '/organizations/nordtel');
  await card(stage, 'Customers').getByText('customers whom you look after').waitFor();
  await stage.finish('overview-partner');
  const visit = await as('pia@nordtel.example', '/organizations/acme');
  await ready(visit);
  await card(visit, 'Hello, Pia Holm').getByText('From Nordtel').waitFor();
  expect(await card(visit, 'What you can do here').getByText(/^0 greyed out$/).count()).toBe(1);
  await visit.finish('overview-visit');
});

test('a read-only administrator can change nothing, and is told so in numbers', async () => {
  const stage = await as('linnea.forsberg@acme.example', '/organizations/acme');
  await ready(stage);
  const controls = card(stage, 'What you can do here');
  await controls.getByText(/^1 editable$/).first().waitFor();
  expect(await controls.getByRole('link', { name: 'Devices' }).count()).toBe(1);
  await stage.finish('overview-read-only');
});

test('without the server, a card says so and comes back', async () => {
  const stage = await as('linnea.forsberg@acme.example', '/organizations/acme');
  await ready(stage);
  await stage.page.route('**/calendar?*', (route) => route.abort('connectionrefused'));
  await stage.page.reload();
  await card(stage, 'Needs attention').getByRole('alert').getByText('The server cannot be reached').waitFor();
  await stage.page.unroute('**/calendar?*');
  await card(stage, 'Needs attention').getByRole('button', { name: 'Try again' }).click();
  await card(stage, 'Needs attention').getByRole('alert').waitFor({ state: 'detached' });
  expect(stage.complaints.splice(0).every((it) => it.includes('net::ERR'))).toBe(true);
  await stage.close();
});

test('an answer by somebody else takes the request away, without a reload', async () => {
  const stage = await as('kari.haugland@fjordkraft.example', '/organizations/fjordkraft', { scheme: 'dark' });
  const request = stage.page.getByText('Emilia Laine asks for temporary access to Fjordkraft Energi AS', { exact: true });
  await request.waitFor();
  await desk().change('arne.lie@fjordkraft.example', 'POST', '/organizations/fjordkraft/elevations/el-6/deny');
  await request.waitFor({ state: 'detached' });
  await card(stage, 'Recent changes').getByText('Deny a request for temporary access').waitFor();
  await stage.finish('overview-dark');
});
