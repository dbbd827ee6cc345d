//! Real PostgreSQL servers, started from the programs that are installed (Debian's package `postgresql`).
//!
//! All tests of a machine share one server, since each test is a process of its own: [`fresh_database`] starts it when
//! nobody has, and it ends some seconds after the last test that used it. A test that stops its server has one of its
//! own, a [`Server`]. Who uses a server holds a lock, which the system lets go however a process ends; a guard waits for
//! that, and then stops the server and removes its folder. Nothing listens on the network: a server has a socket in its
//! folder.

use std::{
    env,
    fs::{self, File},
    io::{self, Write as _},
    os::unix::{fs::MetadataExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

/// A new, empty database on the shared server: its URL.
///
/// # Panics
/// When no PostgreSQL is installed, or it cannot be started.
#[must_use]
pub fn fresh_database() -> String {
    static SHARED: LazyLock<Server> = LazyLock::new(shared);
    SHARED.fresh_database()
}

/// A server of one's own. It ends when this is dropped, or its process ends in any way.
#[derive(Debug)]
pub struct Server {
    /// World-accessible, since the super-user may not run a server himself.
    folder: PathBuf,
    /// Held for as long as the server is used.
    _used: File,
}

/// A copy of a database in a new one on the shared server, made as one makes and restores a backup: `pg_dump` and
/// `psql`.
///
/// # Panics
/// When one of them fails.
#[must_use]
pub fn restored(url: &str) -> String {
    let dump = program("pg_dump").args(["--no-owner", url]).stdout(Stdio::piped()).stderr(Stdio::piped()).output();
    let dump = dump.expect("pg_dump starts");
    assert!(dump.status.success(), "pg_dump failed:\n{}", String::from_utf8_lossy(&dump.stderr));
    let copy = fresh_database();
    let mut psql = program("psql");
    psql.args(["--set=ON_ERROR_STOP=1", "--quiet", &copy]).stdin(Stdio::piped());
    let mut psql = psql.spawn().expect("psql starts");
    psql.stdin.take().expect("is a pipe").write_all(&dump.stdout).expect("psql reads");
    assert!(psql.wait().expect("psql ends").success(), "psql failed");
    copy
}

impl Server {
    /// Starts one.
    ///
    /// # Panics
    /// When no PostgreSQL is installed, or it cannot be started.
    #[must_use]
    pub fn start_alone() -> Self {
        let folder = env::temp_dir().join(unique("remit-postgres"));
        let used = users_of(&folder);
        used.lock_shared().expect("a new file can be locked");
        let server = Self { folder, _used: used };
        server.create();
        server.guard(0);
        server
    }

    /// A new, empty database: its URL.
    ///
    /// # Panics
    /// When the server does not answer.
    #[must_use]
    pub fn fresh_database(&self) -> String {
        let name = unique("test").replace('-', "_");
        run(program("createdb").args(["-U", USER, "-h"]).arg(self.socket()).arg(&name));
        format!("postgres://{USER}@localhost/{name}?host={}", self.socket().display())
    }

    /// The folder of the socket on which it listens, named [`SOCKET`].
    #[must_use]
    pub fn socket(&self) -> &Path {
        &self.folder
    }

    /// Ends it at once, as a crash does. All connections break.
    ///
    /// # Panics
    /// When it cannot be ended.
    pub fn stop(&self) {
        run(program("pg_ctl").args(["-m", "immediate", "stop", "-D"]).arg(self.data()));
    }

    /// Starts it after it was stopped, with all that it kept.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(&self) {
        let log = self.folder.join("log");
        let options = format!("-c listen_addresses= -c unix_socket_directories={}", self.folder.display());
        let started = program("pg_ctl")
            .args(["-w", "start", "-D"])
            .arg(self.data())
            .arg("-l")
            .arg(&log)
            .args(["-o", &options])
            .status();
        let told = || fs::read_to_string(&log).unwrap_or_default();
        assert!(started.is_ok_and(|status| status.success()), "PostgreSQL does not start:\n{}", told());
    }

    fn runs(&self) -> bool {
        program("pg_ctl").args(["status", "-D"]).arg(self.data()).status().is_ok_and(|status| status.success())
    }

    fn create(&self) {
        let _ = fs::remove_dir_all(&self.folder);
        run(as_nobody("mkdir").arg("--mode=0755").arg(&self.folder));
        run(program("initdb")
            .args(["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "-U", USER, "-D"])
            .arg(self.data()));
        fs::write(self.folder.join("data/postgresql.auto.conf"), "max_connections = 300\n").expect("is ours");
        self.start();
    }

    /// Leaves a process behind that ends the server once nobody has used it for so many seconds.
    fn guard(&self, seconds: u32) {
        let stop = program("pg_ctl");
        let stop = [stop.get_program()].into_iter().chain(stop.get_args());
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "guard"]).arg(users_file(&self.folder)).arg(seconds.to_string()).arg(&self.folder);
        guard.args(stop).process_group(0);
        quiet(&mut guard).status().expect("a shell starts");
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

/// The name of a server's socket in its folder.
pub const SOCKET: &str = ".s.PGSQL.5432";

const USER: &str = "postgres";

/// The file of users, seconds to wait, the folder, and the words that start `pg_ctl`.
const GUARD: &str = r#"
users=$1 seconds=$2 folder=$3; shift 3
{
exec 9<>"$users"
while flock -x 9; flock -u 9; sleep "$seconds"; ! flock -n -x 9; do :; done
"$@" -m immediate stop -D "$folder/data"
rm -rf "$folder"
[ "$seconds" -gt 0 ] || rm -f "$users"
} &
"#;

fn shared() -> Server {
    let folder = env::temp_dir().join(format!("remit-postgres-shared-{}", uid()));
    // One at a time looks whether there is a server.
    let turn = open(&folder.with_extension("turn"));
    turn.lock().expect("a file can be locked");
    let used = users_of(&folder);
    // While a guard stops the server of before, this waits.
    used.lock_shared().expect("a file can be locked");
    let server = Server { folder, _used: used };
    if !server.runs() {
        server.create();
        server.guard(10);
    }
    server
}

fn users_of(folder: &Path) -> File {
    open(&users_file(folder))
}

fn users_file(folder: &Path) -> PathBuf {
    folder.with_extension("users")
}

fn open(path: &Path) -> File {
    let opened = File::options().read(true).write(true).create(true).truncate(false).open(path);
    opened.unwrap_or_else(|error| panic!("`{}` cannot be opened: {error}", path.display()))
}

/// One of PostgreSQL's programs.
fn program(name: &str) -> Command {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let found = installed().into_iter().find(|folder| folder.join("initdb").is_file());
        found.expect("PostgreSQL is installed (on Debian: apt-get install postgresql)")
    });
    as_nobody(FOLDER.join(name))
}

/// Folders where PostgreSQL's programs may be: Debian's, newest first, and those of `PATH`.
fn installed() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort_by_key(|folder| {
        let version = folder.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        std::cmp::Reverse(version.and_then(|version| version.parse::<u32>().ok()))
    });
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    folders
}

/// A program that does not run as the super-user.
fn as_nobody(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command;
    if uid() == 0 {
        command = Command::new("runuser");
        command.args(["-u", "nobody", "--"]).arg(name);
    } else {
        command = Command::new(name);
    }
    // A folder that everybody may enter.
    command.current_dir("/");
    quiet(&mut command);
    command
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

fn run(command: &mut Command) {
    let output: io::Result<process::Output> = command.stderr(Stdio::piped()).output();
    let output = output.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    assert!(output.status.success(), "{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
}

fn uid() -> u32 {
    fs::metadata("/proc/self").map_or(1, |own| own.uid())
}

fn unique(start: &str) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_micros();
    format!("{start}-{}-{time}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}
