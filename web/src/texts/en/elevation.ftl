# Requests for temporary access, on several pages

elevation-pending = Waiting
elevation-running = Running
elevation-over = Over
elevation-denied = Denied
elevation-expired = Expired
elevation-invalid = Not valid
elevation-request-open = An earlier request is still waiting or running.
elevation-controls = Of { $all } controls
elevation-today = Now
elevation-granted = If granted
elevation-sees = Can see
elevation-changes = Can change
