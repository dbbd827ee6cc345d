# The first page of an organization

overview-text = What you can see and do here.
