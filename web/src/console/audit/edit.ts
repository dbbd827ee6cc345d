/** What is so after a change, as the log keeps it: field for field the edits of `crates/model`. */
export type Edit =
  | { edit: 'organization_set'; organization: OrganizationRecord }
  | { edit: 'site_set'; site: { id: string; organization: string; managed_in: string } }
  | { edit: 'site_removed'; site: string }
  | { edit: 'user_set'; user: UserRecord }
  | { edit: 'roles_set'; user: string; organization: string; assignments: AssignmentRecord[] }
  | { edit: 'elevation_set'; elevation: ElevationRecord }
  | { edit: 'directory_replaced' | 'key_created' | 'key_revoked' | 'catalogue_activated' };

export interface OrganizationRecord {
  id: string;
  name: string;
  managed_by?: string | null;
  restricted_mode?: boolean | null;
  support_read_only?: boolean | null;
  set_up?: { by: string; new: boolean; ended_at?: string | null } | null;
}

export interface UserRecord {
  id: string;
  name: string;
  licenses?: string[];
}

export interface AssignmentRecord {
  role: string;
  sites?: string[];
  customers?: string[] | null;
  assigned_by?: string | null;
  assigned_at?: string | null;
  expires_at?: string | null;
}

export interface ElevationRecord {
  id: string;
  agent: string;
  requested_at: string;
  decision?: 'approved' | 'denied' | null;
  decided_at?: string | null;
  decided_by?: string | null;
  ended_at?: string | null;
  purpose?: string | null;
}

/** Everybody whom edits name. */
export function peopleOfEdits(edits: Edit[]): string[] {
  return edits.flatMap((it) => {
    switch (it.edit) {
      case 'roles_set':
        return [it.user, ...it.assignments.flatMap(({ assigned_by }) => assigned_by ?? [])];
      case 'user_set':
        return [it.user.id];
      case 'elevation_set':
        return [it.elevation.agent, ...(it.elevation.decided_by ? [it.elevation.decided_by] : [])];
      case 'organization_set':
        return it.organization.set_up ? [it.organization.set_up.by] : [];
      default:
        return [];
    }
  });
}

/** The people whose roles, access or details edits set. */
export function subjectsOfEdits(edits: Edit[]): string[] {
  return edits.flatMap((it) => {
    if (it.edit === 'roles_set') return [it.user];
    if (it.edit === 'user_set') return [it.user.id];
    return it.edit === 'elevation_set' ? [it.elevation.agent] : [];
  });
}
