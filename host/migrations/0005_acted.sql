-- Who changed something in an organization.
CREATE INDEX changes_actor ON changes (organization, actor);
