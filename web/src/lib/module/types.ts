/** What the module speaks: the types of `crates/model`, and what pages need besides. */

import type { ActDetails, Request as WholeRequest } from './model';

export type * from './model';

/** A question; one that is about no act says nothing of it. */
export type Request = Omit<WholeRequest, 'act'> & { act?: ActDetails };
