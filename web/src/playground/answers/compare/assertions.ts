import type { Instant } from '../../../lib/module/types';
import type { Scenarios } from '../../../lib/workbench/workbench';
import { fieldsOf, textOf, textsOf } from '../remembered';
import type { Assertion } from './server';

/**
 * Tests as assertions of a draft. They are about the world beside them, and not about whom the server knows, so each
 * brings that world. An assertion has one reason: a test with several becomes several.
 */
export function assertionsOf({ scenarios }: Scenarios, world: string, now: Instant): Assertion[] {
  const directory: unknown = JSON.parse(world);
  return scenarios.flatMap(({ behaviour, questions }) =>
    questions.flatMap(({ at, request, expected }) => {
      const fields = fieldsOf(expected);
      const [level, reasons] = [textOf(fields.level), textsOf(fields.reasons)];
      const expect = { allow: fields.allow === true, ...(level === null ? {} : { level }) };
      const expects = reasons.length === 0 ? [expect] : reasons.map((reason) => ({ ...expect, reason }));
      const moment = new Date(at ?? now).toISOString();
      return expects.map((expect) => ({ name: behaviour, request, expect, at: moment, directory }));
    }),
  );
}
