import { nameOf, t } from '../../../lib/i18n/messages.svelte';
import type { Compared, ComparedGroup } from '../../../lib/workbench/search/kept-comparison';
import type { Done } from './comparison-desk.svelte';
import type { Review } from './memory';
import { partOf } from './part';

/** What was compared, what came out, and what a reviewer says of each group. */
export interface SignedOff {
  done: Done;
  result: Compared;
  reviewer: string;
  reviewOf: (group: ComparedGroup) => Review;
}

/** A sign-off to be read by people. */
export function markdownOf({ done, result, reviewer, reviewOf }: SignedOff): string {
  const { totals, groups } = result;
  const reviewed = groups.filter((group) => reviewOf(group).reviewed).length;
  const rows = groups.map((group) => {
    const { reviewed, note } = reviewOf(group);
    const part = partOf(group);
    const { kind, id } = group.control;
    const change = `${t(`level-${group.before[part]}`)} → ${t(`level-${group.after[part]}`)}`;
    const where = part === 'level' ? '' : ` (${t(`reach-compare-part-${part}`)})`;
    return [reviewed ? '✓' : '', `${nameOf(kind, id)} (\`${id}\`)`, change + where, String(group.people), note];
  });
  const head = ['reviewed', 'control', 'change', 'people', 'note'].map((column) => t(`reach-report-${column}`));
  return [
    `# ${t('reach-report-heading', { before: done.beforeName, after: done.afterName })}`,
    '',
    `- ${t('reach-report-on', { directory: done.directoryName, at: new Date(done.now).toISOString() })}`,
    `- ${t('reach-compare-before')}: ${done.beforeName}, SHA-256 \`${done.before.sha256}\``,
    `- ${t('reach-compare-after')}: ${done.afterName}, SHA-256 \`${done.after.sha256}\``,
    `- ${t('reach-compare-total', { count: totals.changed_people, people: totals.people })}`,
    `- ${t('reach-signed', { reviewed, count: groups.length })}`,
    ...(reviewer === '' ? [] : [`- ${t('reach-reviewer')}: ${reviewer}`]),
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`),
    '',
  ].join('\n');
}

/** The same for programs, with everybody whom it concerns. */
export function jsonOf({ done, result, reviewer, reviewOf }: SignedOff, whole: Blob): Blob {
  const { before, after, beforeName, afterName, directoryName, now } = done;
  const head = {
    format: 'remit.comparison/1',
    at: new Date(now).toISOString(),
    directory: directoryName,
    before: { name: beforeName, sha256: before.sha256 },
    after: { name: afterName, sha256: after.sha256 },
    reviewer,
    reviews: result.groups.map((group) => ({
      control: group.control,
      before: group.before,
      after: group.after,
      people: group.people,
      ...reviewOf(group),
    })),
  };
  // What came out may be large: it goes into the file as it is.
  return new Blob([JSON.stringify(head).slice(0, -1), ',"result":', whole, '}\n'], { type: 'application/json' });
}

const inCell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
