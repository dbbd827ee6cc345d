/** What the module speaks: the types of `crates/model`, and what pages need besides. */

import type { ActDetails, Attribute, Request as WholeRequest } from './model';

export type * from './model';

/** A question; one that is about no act, or says no attributes, says nothing of them. */
export type Request = Omit<WholeRequest, 'act' | 'attributes'> & { act?: ActDetails; attributes?: Attribute[] };

/** A column of a table, and a cell of it, as the catalogue has them. Pages have columns and cells of their own. */
export type { Cell as TableCell, Column as TableColumn } from './model';
