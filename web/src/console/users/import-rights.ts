import { whyText } from '../../lib/i18n/reason-text';
import type { Rights } from '../../lib/module/rights';

/** What somebody may change of many people at once. */
export interface ImportRights {
  writes: 'everything' | 'contact-center' | 'nothing';
  /** Why it is nothing, in words. */
  why: string | null;
  /** Whether he is shown that it can be done at all. */
  shown: boolean;
}

const CHANGE = 'users.add_modify';
const CONTACT_CENTER = 'cc_licenses.cc_licenses';

/** Files change people, or contact-centre licences alone; in restricted mode nothing. */
export function importRights(rights: Rights): ImportRights {
  const { appearance, restricted } = rights.control(CHANGE);
  if (appearance === 'editable') return { writes: 'everything', why: null, shown: true };
  if (!restricted && mayChangeContactCenter(rights)) return { writes: 'contact-center', why: null, shown: true };
  return { writes: 'nothing', why: whyText(rights.whyControl(CHANGE)), shown: appearance !== 'hidden' };
}

/** Whether somebody may be shown a way to add people, and why he may not take it. */
export function addRights(rights: Rights): { shown: boolean; why: string | null } {
  const { appearance } = rights.control(CHANGE);
  return { shown: appearance !== 'hidden', why: appearance === 'editable' ? null : whyText(rights.whyControl(CHANGE)) };
}

export const mayChangeContactCenter = (rights: Rights) => rights.control(CONTACT_CENTER).appearance === 'editable';
