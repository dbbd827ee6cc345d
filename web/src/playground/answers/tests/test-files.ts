import type { Scenario } from '../../../lib/workbench/workbench';

/** The tests as the file that `remit test` reads. */
export function scenarioFile(text: string): string {
  return `# remit test tests.toml --directory world.json --catalogue catalogue.toml\n\n${text.trimEnd()}\n`;
}

/** The questions of all tests as `remit check` reads them: an AuthZEN request a line. */
export function requestLines(scenarios: Scenario[]): string {
  const requests = scenarios.flatMap(({ questions }) => questions.map(({ request }) => JSON.stringify(request)));
  return requests.map((line) => `${line}\n`).join('');
}
