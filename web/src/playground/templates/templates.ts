import controlHub from '../../../../crates/catalogue/control-hub.toml?raw';
import certification from '../../../../crates/catalogue/templates/authzen-certification/catalogue.toml?raw';
import certificationTests from '../../../../crates/catalogue/templates/authzen-certification/tests.toml?raw';
import certificationWorld from '../../../../crates/catalogue/templates/authzen-certification/world.json?raw';
import console from '../../../../crates/catalogue/templates/b2b-console/catalogue.toml?raw';
import consoleTests from '../../../../crates/catalogue/templates/b2b-console/tests.toml?raw';
import consoleWorld from '../../../../crates/catalogue/templates/b2b-console/world.json?raw';
import controlHubTests from '../../../../crates/catalogue/templates/control-hub/tests.toml?raw';
import controlHubWorld from '../../../../crates/catalogue/templates/control-hub/world.json?raw';
import empty from '../../../../crates/catalogue/templates/empty/catalogue.toml?raw';
import emptyTests from '../../../../crates/catalogue/templates/empty/tests.toml?raw';
import emptyWorld from '../../../../crates/catalogue/templates/empty/world.json?raw';
import demo from '../../../../host/demo/directory.json?raw';
import type { Sheet } from '../state/sheet';

/** Something to begin with. */
export interface Template {
  id: string;
  catalogue: string;
  world: string;
  tests: string;
  /** Who is looked at first, and where. */
  chosen?: { user: string; organization: string };
}

/** The first is where everybody begins. */
export const TEMPLATES: readonly [Template, ...Template[]] = [
  { id: 'control-hub', catalogue: controlHub, world: controlHubWorld, tests: controlHubTests },
  { id: 'demo', catalogue: controlHub, world: demo, tests: '' },
  {
    id: 'b2b-console',
    catalogue: console,
    world: consoleWorld,
    tests: consoleTests,
    chosen: { user: 'adam@lumen.example', organization: 'lumen' },
  },
  { id: 'authzen-certification', catalogue: certification, world: certificationWorld, tests: certificationTests },
  { id: 'empty', catalogue: empty, world: emptyWorld, tests: emptyTests },
];

/** The moment that templates begin at. */
const BEGINNING = Date.parse('2026-11-20T09:00:00Z');

/** A template as a sheet of its own. */
export function sheetOf({ catalogue, world, tests, chosen }: Template): Sheet {
  return {
    catalogue,
    world,
    tests,
    now: BEGINNING,
    chosen: { organization: null, user: null, ...chosen, control: null, panel: 'matrix' },
    watches: [],
    panels: {},
  };
}
