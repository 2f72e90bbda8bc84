#!/usr/bin/env python3
"""Measures small real applications as plain processes on this host and prints the
entries of measured.json on stdout (progress and raw runs go to stderr).

Needs: Debian 12, root, node + npm, a JDK (java, javac), gcc, and the packages
nginx, mariadb-server, python3-flask, libvirt-daemon, libvirt-daemon-system,
libvirt-daemon-driver-qemu, qemu-system-x86 (all with --no-install-recommends).

    python3 measure-apps.py > measured.json      [--runs 7] [--cold 5] [--only node,java]

Run it with a Python that is not /usr/bin/python3 (e.g. a virtualenv with copied binary or
a self-built one): otherwise the measured Python shares its text with this script and its
PSS is too low (a warning is printed).

How each number is taken
  CPU     clock_gettime() on the CPU clock of the measured process (exact nanoseconds of
          all threads, dead ones included), summed over its process group, read when the
          first HTTP 200 (or "ready for connections") is seen. Page cache warm.
  memory  Pss of /proc/PID/smaps_rollup after the first 200, 100 more requests and a
          settle time. Kernel memory (page tables, stacks, sockets) is not in it.
  next    Private_Clean + Private_Dirty of a second identical instance started while the
          first is running (nginx: Pss of both instances minus Pss of the first alone,
          because its master and worker share pages with each other).
  read    sync; drop_caches=3; start; read_bytes of /proc/PID/io at the first 200.
          Files that other running processes keep mapped (libc, ld.so) stay cached and
          are not counted.
runtime = the same interpreter idle; app = full application minus median runtime.
For native programs (mysql, nginx, hello): runtime memory = Pss_File (program and library
pages), app memory = Pss_Anon + Pss_Shmem; runtime CPU = CPU of the same program asked only
for its version (load, link, exit), app CPU = CPU to ready minus that.
"""
import argparse, datetime, json, os, platform, re, shutil, signal, socket, statistics
import subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
ap.add_argument("--runs", type=int, default=7)
ap.add_argument("--cold", type=int, default=5)
ap.add_argument("--settle", type=float, default=1.0)
ap.add_argument("--only", default="")
ap.add_argument("--raw", default="", help="also write every run to this file")
ARGS = ap.parse_args()
ONLY = set(filter(None, ARGS.only.split(",")))

NODE_DEPS = ["express@4.21.2", "pino@9.5.0", "zod@3.23.8", "helmet@8.0.0", "cors@2.8.5",
             "uuid@11.0.3", "jsonwebtoken@9.0.2"]

NODE_APP = r"""
const express = require('express'), pino = require('pino'), { z } = require('zod');
const helmet = require('helmet'), cors = require('cors'), jwt = require('jsonwebtoken');
const { v4: uuid } = require('uuid');
const log = pino(), app = express(), items = new Map();
const Item = z.object({ name: z.string().min(1), qty: z.number().int().min(0) });
for (let i = 0; i < 100; i++) { const id = uuid(); items.set(id, { id, name: 'item ' + i, qty: i }); }
app.use(helmet()); app.use(cors()); app.use(express.json());
app.use((q, r, next) => { log.info({ m: q.method, u: q.url }); next(); });
app.get('/', (q, r) => r.json({ ok: true, items: [...items.values()].slice(0, 20) }));
app.post('/items', (q, r) => {
  const p = Item.safeParse(q.body); if (!p.success) return r.status(400).json(p.error);
  const id = uuid(); items.set(id, { id, ...p.data }); r.status(201).json(items.get(id)); });
app.post('/login', (q, r) => r.json({ token: jwt.sign({ u: 1 }, 'demo') }));
app.listen(+process.argv[2], '127.0.0.1');
"""

PY_APP = r"""
import sys, uuid, logging
from flask import Flask, jsonify, request
app = Flask(__name__)
logging.getLogger('werkzeug').setLevel(logging.WARNING)
items = [{'id': str(uuid.uuid4()), 'name': 'item %d' % i, 'qty': i} for i in range(100)]
@app.get('/')
def index(): return jsonify(ok=True, items=items[:20])
@app.post('/items')
def add():
    items.append(dict(request.get_json(), id=str(uuid.uuid4()))); return jsonify(items[-1]), 201
app.run('127.0.0.1', int(sys.argv[1]), threaded=True)
"""

JAVA_APP = r"""
import com.sun.net.httpserver.*; import java.net.*; import java.util.*; import java.util.concurrent.*;
import java.nio.charset.StandardCharsets;
public class App {
  record Item(String id, String name, int qty) {}
  public static void main(String[] a) throws Exception {
    Map<String, Item> items = new ConcurrentHashMap<>();
    for (int i = 0; i < 100; i++) { String id = UUID.randomUUID().toString(); items.put(id, new Item(id, "item " + i, i)); }
    HttpServer s = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(a[0])), 0);
    s.setExecutor(Executors.newFixedThreadPool(8));
    s.createContext("/", x -> {
      StringBuilder b = new StringBuilder("{\"ok\":true,\"items\":[");
      int n = 0;
      for (Item i : items.values()) { if (n == 20) break; if (n++ > 0) b.append(',');
        b.append("{\"id\":\"").append(i.id()).append("\",\"name\":\"").append(i.name()).append("\",\"qty\":").append(i.qty()).append('}'); }
      byte[] out = b.append("]}").toString().getBytes(StandardCharsets.UTF_8);
      x.getResponseHeaders().set("Content-Type", "application/json");
      x.sendResponseHeaders(200, out.length);
      try (var o = x.getResponseBody()) { o.write(out); }
    });
    s.start();
  }
}
class Idle { public static void main(String[] a) throws Exception { Thread.sleep(Long.MAX_VALUE); } }
"""

HELLO_C = r"""
#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
int main(int c, char **v) {
  static const char r[] = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello\n";
  char b[4096]; int one = 1, s, k;
  if (c < 2) return 0;                       /* no port: load and exit */
  struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(atoi(v[1])) };
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  s = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(s, (void *)&a, sizeof a) || listen(s, 128)) return 1;
  while ((k = accept(s, 0, 0)) >= 0) {
    if (read(k, b, sizeof b) > 0 && write(k, r, sizeof r - 1)) {}
    close(k);
  }
  return 1;
}
"""

NGINX_CONF = """
user www-data;
worker_processes 1;
daemon off;
pid %(dir)s/nginx.pid;
error_log %(dir)s/error.log;
include /etc/nginx/modules-enabled/*.conf;
events { worker_connections 768; }
http {
  sendfile on; tcp_nopush on; types_hash_max_size 2048;
  include /etc/nginx/mime.types; default_type application/octet-stream;
  access_log %(dir)s/access.log;
  gzip on;
  server { listen 127.0.0.1:%(port)d; root %(dir)s; index index.html; }
}
"""

WORK = tempfile.mkdtemp(prefix="measure-apps-")
os.chmod(WORK, 0o755)
ALIVE = []          # every Popen of ours that may still be running


def log(*a):
    print(*a, file=sys.stderr, flush=True)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)
    return path


def out(*cmd):
    r = subprocess.run(cmd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return r.stdout.strip()


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


# ---- one process group -------------------------------------------------------------
def group(pid):
    pids = [pid]
    for p in pids:
        try:
            for t in os.listdir(f"/proc/{p}/task"):
                pids += map(int, open(f"/proc/{p}/task/{t}/children").read().split())
        except FileNotFoundError:
            pass
    return pids


def cpu_ms(pid):
    total = 0
    for p in group(pid):
        total += time.clock_gettime_ns((~p << 3) | 2)   # CPU clock of process p
    return total / 1e6


def memory(pid):
    """bytes: Pss, Pss_File, Pss_Anon, Pss_Shmem, Private, Rss summed over the group"""
    m = dict.fromkeys(("Pss", "Pss_File", "Pss_Anon", "Pss_Shmem", "Private", "Rss"), 0)
    for p in group(pid):
        for line in open(f"/proc/{p}/smaps_rollup"):
            k, _, v = line.partition(":")
            if k in m:
                m[k] += int(v.split()[0]) * 1024
            elif k in ("Private_Clean", "Private_Dirty"):
                m["Private"] += int(v.split()[0]) * 1024
    return m


def read_bytes(pid):
    return sum(int(re.search(r"^read_bytes: (\d+)", open(f"/proc/{p}/io").read(), re.M).group(1))
               for p in group(pid))


def others_with_same_exe(pid):
    mine, exe, n = set(group(pid)), os.stat(f"/proc/{pid}/exe"), 0
    for p in filter(str.isdigit, os.listdir("/proc")):
        try:
            st = os.stat(f"/proc/{p}/exe")
        except OSError:
            continue
        n += int(p) not in mine and (st.st_ino, st.st_dev) == (exe.st_ino, exe.st_dev)
    return n


def drop_caches():
    os.sync()
    with open("/proc/sys/vm/drop_caches", "w") as f:
        f.write("3")


def start(cmd, cwd=None, env=None, stderr=subprocess.DEVNULL):
    p = subprocess.Popen(cmd, cwd=cwd or WORK, env=env, stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=stderr)
    ALIVE.append(p)
    return p


def stop(p):
    if p.poll() is None:
        p.terminate()
        try:
            p.wait(30)
        except subprocess.TimeoutExpired:
            for q in group(p.pid):
                os.kill(q, signal.SIGKILL)
            p.wait()
    if p in ALIVE:
        ALIVE.remove(p)


# ---- readiness ---------------------------------------------------------------------
def get(port):
    with socket.create_connection(("127.0.0.1", port), 5) as s:
        s.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        data = b""
        while chunk := s.recv(65536):
            data += chunk
    return data.startswith((b"HTTP/1.1 200", b"HTTP/1.0 200"))


def wait_http(p, port):
    end = time.time() + 60
    while time.time() < end:
        if p.poll() is not None:
            raise SystemExit(f"{p.args} exited {p.returncode} before it was ready")
        try:
            if get(port):
                return
        except OSError:
            pass
        time.sleep(0.001)
    raise SystemExit(f"{p.args} never became ready")


# ---- applications ------------------------------------------------------------------
class App:
    native = multi = False
    idle = version_cmd = None

    def launch(self, slot):                  # -> Popen, returns when ready
        port = free_port()
        cmd = self.cmd(port, slot)
        t0 = time.perf_counter()
        p = start(cmd, self.dir, self.env)
        wait_http(p, port)
        p.port, p.wall = port, (time.perf_counter() - t0) * 1e3
        p.cpu = cpu_ms(p.pid)
        return p

    def exercise(self, p):
        for _ in range(100):
            assert get(p.port)
    dir = env = None


class Node(App):
    name, label = "node", "express 4.21 JSON API (pino, zod, helmet, cors, jsonwebtoken, uuid)"

    def prepare(self):
        self.dir = WORK + "/node"
        write(self.dir + "/app.js", NODE_APP)
        write(self.dir + "/package.json", '{"name":"api","private":true}')
        subprocess.run(["npm", "install", "--omit=dev", "--no-audit", "--no-fund", *NODE_DEPS],
                       cwd=self.dir, check=True, stdout=sys.stderr, stderr=sys.stderr)
        self.env = dict(os.environ, NODE_ENV="production")
        self.version = "node " + out("node", "--version")
        self.idle = ["node", "-e", "setInterval(()=>{},1e6)"]

    def cmd(self, port, slot):
        return ["node", "app.js", str(port)]


class Python(App):
    name, label = "python", "Flask JSON API, threaded werkzeug server"
    exe = "/usr/bin/python3"

    def prepare(self):
        self.dir = WORK + "/python"
        write(self.dir + "/app.py", PY_APP)
        self.env = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.version = "%s (Debian), Flask %s" % (out(self.exe, "--version"), pkg("python3-flask"))
        self.idle = [self.exe, "-c", "import time; time.sleep(1e6)"]
        if os.path.realpath(sys.executable) == os.path.realpath(self.exe):
            log("WARNING: this script runs on the measured Python; its PSS will be too low")

    def cmd(self, port, slot):
        return [self.exe, "app.py", str(port)]


class Java(App):
    name, label = "java", "com.sun.net.httpserver JSON server, -Xmx256m, other flags default"

    def prepare(self):
        self.dir = WORK + "/java"
        write(self.dir + "/App.java", JAVA_APP)
        subprocess.run(["javac", "App.java"], cwd=self.dir, check=True)
        v = out("java", "-Xmx256m", "-Xlog:gc*", "-version")
        gc = re.search(r"Using (\S+)", v)
        self.version = "OpenJDK %s, %s GC" % (re.search(r'version "([^"]+)', v).group(1),
                                              gc.group(1) if gc else "default")
        self.idle = ["java", "-Xmx256m", "-cp", self.dir, "Idle"]

    def cmd(self, port, slot):
        return ["java", "-Xmx256m", "-cp", ".", "App", str(port)]


class Nginx(App):
    name, label, native, multi = "nginx", "master + 1 worker, one small static page", True, True

    def prepare(self):
        for slot in (0, 1):
            d = f"{WORK}/nginx{slot}"
            write(d + "/index.html", "hello\n")
        self.version = "nginx " + pkg("nginx")
        self.version_cmd = ["nginx", "-v"]

    def cmd(self, port, slot):
        d = f"{WORK}/nginx{slot}"
        return ["nginx", "-c", write(d + "/nginx.conf", NGINX_CONF % {"dir": d, "port": port})]


class Hello(App):
    name, native = "hello", True
    label = ("statically linked C program answering hello over HTTP (it has no runtime: the "
             "runtime share is exec and exit, and its program pages)")

    def prepare(self):
        self.dir = WORK + "/hello"
        write(self.dir + "/hello.c", HELLO_C)
        subprocess.run(["gcc", "-O2", "-static", "-o", "hello", "hello.c"], cwd=self.dir, check=True)
        subprocess.run(["strip", "hello"], cwd=self.dir, check=True)
        self.version = "gcc -O2 -static, stripped, %d byte file" % os.path.getsize(self.dir + "/hello")
        self.version_cmd = [self.dir + "/hello"]

    def cmd(self, port, slot):
        return [self.dir + "/hello", str(port)]


class Mysql(App):
    name, native = "mysql", True
    label = ("MariaDB as stand-in for MySQL 8.4 (not in Debian 12; not measured here), "
             "Debian default config, fresh datadir, one root connection")

    def prepare(self):
        self.version = "MariaDB " + pkg("mariadb-server")
        self.version_cmd = ["mariadbd", "--version"]
        for slot in (0, 1):
            d = f"{WORK}/mysql{slot}"
            os.makedirs(d)
            shutil.chown(d, "mysql", "mysql")
            subprocess.run(["mariadb-install-db", "--user=mysql", f"--datadir={d}/data",
                            "--skip-test-db"], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            stop(self.launch(slot))          # first start is not measured

    def cmd(self, slot):
        d = f"{WORK}/mysql{slot}"
        return ["mariadbd", "--user=mysql", f"--datadir={d}/data", f"--socket={d}/sock",
                f"--port={free_port()}", f"--pid-file={d}/pid"]

    def launch(self, slot):
        err = f"{WORK}/mysql{slot}/err"
        with open(err, "w") as f:
            t0 = time.perf_counter()
            p = start(self.cmd(slot), stderr=f)
        while "ready for connections" not in open(err).read():
            if p.poll() is not None or time.perf_counter() - t0 > 120:
                raise SystemExit("mariadbd: " + open(err).read()[-2000:])
            time.sleep(0.002)
        p.cpu, p.wall = cpu_ms(p.pid), (time.perf_counter() - t0) * 1e3
        p.slot = slot
        return p

    def exercise(self, p):
        subprocess.run(["mariadb", "--no-defaults", f"--socket={WORK}/mysql{p.slot}/sock", "-uroot",
                        "-e", "select count(*) from mysql.user; " * 100], check=True,
                       stdout=subprocess.DEVNULL)

    def datadir(self):
        disk = size = 0
        for base, _, files in os.walk(f"{WORK}/mysql0/data"):
            for f in files:
                st = os.lstat(os.path.join(base, f))
                disk, size = disk + st.st_blocks * 512, size + st.st_size
        return disk, size


def pkg(name):
    return out("dpkg-query", "-W", "-f", "${Version}", name)


# ---- measuring ---------------------------------------------------------------------
def idle_run(cmd, env):
    p = start(cmd, env=env)
    time.sleep(ARGS.settle + 0.5)
    r = {"cpu": cpu_ms(p.pid), "others": others_with_same_exe(p.pid), **memory(p.pid)}
    q = start(cmd, env=env)
    time.sleep(ARGS.settle + 0.5)
    r["next"] = memory(q.pid)["Private"]
    stop(q), stop(p)
    return r


def full_run(app):
    p = app.launch(0)
    r = {"cpu": p.cpu, "wall": p.wall, "others": others_with_same_exe(p.pid)}
    app.exercise(p)
    time.sleep(ARGS.settle)
    r.update(memory(p.pid))
    q = app.launch(1)
    app.exercise(q)
    time.sleep(ARGS.settle)
    b = memory(q.pid)
    r["next"] = memory(p.pid)["Pss"] + b["Pss"] - r["Pss"] if app.multi else b["Private"]
    r["next_private"] = b["Private"]
    stop(q), stop(p)
    return r


def version_run(cmd):
    pid = os.posix_spawnp(cmd[0], cmd, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)])
    _, _, ru = os.wait4(pid, 0)
    return {"cpu": (ru.ru_utime + ru.ru_stime) * 1e3}


def cold_run(app, idle):
    drop_caches()
    if idle:
        p = start(app.idle, env=app.env)
        time.sleep(ARGS.settle + 1)
    else:
        p = app.launch(0)
    r = read_bytes(p.pid)
    stop(p)
    return r


ENTRIES, RAW = [], {}
TODAY = datetime.date.today()


def host():
    model = re.search(r"model name\s*: (.*)", open("/proc/cpuinfo").read()).group(1)
    return "%d-vCPU %s virtual machine shared with other jobs, %d GiB, Debian 12, Linux %s" % (
        os.cpu_count(), model, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 30,
        platform.release().split("-")[0])


def entry(id, quantity, unit, values, context, quote, via="measured", minus=0.0):
    med, lo, hi = (max(0, f(values) - minus) for f in (statistics.median, min, max))
    rnd = (lambda x: round(x)) if unit == "bytes" else (lambda x: round(x, 3))
    single = len(values) == 1
    ENTRIES.append({
        "id": id, "group": "app", "quantity": quantity, "value": rnd(med), "unit": unit,
        "low": None if single else rnd(lo), "high": None if single else rnd(hi),
        "context": context, "year": TODAY.year,
        "source": f"Coloc team, measured {TODAY} with assets/calibration/measure-apps.py",
        "url": "assets/calibration/measure-apps.py", "quote": quote, "status": "verified", "via": via})
    log(f"  {id:45} {rnd(med):>14} {unit}  [{rnd(lo)} .. {rnd(hi)}]")


def measure(app):
    log("==", app.name)
    app.prepare()
    full_run(app)                                                      # warm up, not counted
    full = [full_run(app) for _ in range(ARGS.runs)]
    base = [version_run(app.version_cmd) if app.native else idle_run(app.idle, app.env)
            for _ in range(ARGS.runs)]
    cold = [cold_run(app, False) for _ in range(ARGS.cold)]
    base_cold = [] if app.native else [cold_run(app, True) for _ in range(ARGS.cold)]
    RAW[app.name] = dict(version=app.version, full=full, base=base, cold=cold, base_cold=base_cold)

    col = lambda rows, k: [r[k] for r in rows]
    med = statistics.median
    others = max(col(full, "others") + ([] if app.native else col(base, "others")))
    ctx = f"{host()}; {app.version}; {app.label}; n={ARGS.runs}"
    if others:
        ctx += f"; up to {others} other processes mapped the same executable: Pss is low"
    cold_ctx = ctx.replace(f"; n={ARGS.runs}", f"; n={ARGS.cold}")
    n, ready = app.name, "ready for connections" if app.name == "mysql" else "first HTTP 200"
    stat = "median of n runs, low/high = min/max; "
    work = "100 queries" if n == "mysql" else "100 requests"
    pss = stat + f"Pss of smaps_rollup after {ready}, {work} and {ARGS.settle:g} s settle; user pages only"

    if app.native:
        entry(f"measured-{n}-runtime-memory", f"{n}: program and library pages, first instance",
              "bytes", col(full, "Pss_File"), ctx, pss + "; Pss_File")
        entry(f"measured-{n}-app-memory", f"{n}: anonymous and shared memory, first instance",
              "bytes", [r["Pss_Anon"] + r["Pss_Shmem"] for r in full], ctx,
              pss + "; Pss_Anon + Pss_Shmem (includes written library data pages)")
    else:
        entry(f"measured-{n}-runtime-memory", f"{n}: idle interpreter, first instance", "bytes",
              col(base, "Pss"), ctx, stat + "Pss of smaps_rollup of the idle interpreter; user pages only")
        entry(f"measured-{n}-app-memory", f"{n}: application above its runtime, first instance", "bytes",
              col(full, "Pss"), ctx, pss + "; minus median runtime", minus=med(col(base, "Pss")))
    rt = ("CPU (user+sys) of the program asked for its version only (load, link, exit)" if app.native
          else "CPU (user+sys) of the idle interpreter %g s after start" % (ARGS.settle + .5))
    entry(f"measured-{n}-runtime-cpu", f"{n}: CPU to start the runtime", "core-ms", col(base, "cpu"), ctx,
          stat + rt + ", page cache warm")
    entry(f"measured-{n}-app-cpu", f"{n}: CPU from start to {ready}, above the runtime", "core-ms",
          col(full, "cpu"), ctx + "; whole start %.1f core-ms, wall %.1f ms" % (
              med(col(full, "cpu")), med(col(full, "wall"))),
          stat + f"process CPU clock at {ready}, page cache warm, minus median runtime CPU",
          minus=med(col(base, "cpu")))
    rd = f"read_bytes of /proc/PID/io after sync and drop_caches=3; files kept mapped by " \
         "other processes (libc) not counted, read-ahead counted"
    entry(f"measured-{n}-start-read", f"{n}: bytes read from disk up to {ready}, whole application", "bytes",
          cold, cold_ctx, stat + rd)
    if base_cold:
        entry(f"measured-{n}-runtime-start-read", f"{n}: bytes read from disk by the idle interpreter",
              "bytes", base_cold, cold_ctx, stat + rd)
    entry(f"measured-{n}-next-instance-memory", f"{n}: memory of one more identical instance, whole application",
          "bytes", col(full, "next"), ctx, stat + (
              "Pss of two instances minus Pss of the first alone" if app.multi else
              "Private_Clean + Private_Dirty of a second instance while the first runs"))
    if not app.native:
        entry(f"measured-{n}-runtime-next-instance-memory", f"{n}: memory of one more idle interpreter",
              "bytes", col(base, "next"), ctx,
              stat + "Private_Clean + Private_Dirty of a second idle interpreter while the first runs")
    wait = [r["wall"] - r["cpu"] for r in full]
    if med(wait) > max(10, 0.2 * med(col(full, "wall"))):
        entry(f"measured-{n}-start-latency", f"{n}: start time that is not CPU", "ms", wait, ctx,
              stat + f"wall time to {ready} minus CPU of the process, page cache warm; rough, machine shared")
    if n == "mysql":
        disk, size = app.datadir()
        entry("measured-mysql-datadir", "mysql: fresh data directory after one clean start and stop", "bytes",
              [disk], ctx + f"; apparent size {size} bytes", "sum of st_blocks*512 over all files, one reading")


def libvirt():
    log("== libvirt")
    os.makedirs("/run/libvirt", exist_ok=True)
    if os.listdir("/etc/libvirt/qemu/networks/autostart") if os.path.isdir(
            "/etc/libvirt/qemu/networks/autostart") else []:
        log("skipped: a libvirt network is set to autostart, this script does not touch host networking")
        return
    rows = []
    for _ in range(ARGS.runs + 1):
        v = start(["virtlogd"])
        time.sleep(0.5)
        d = start(["libvirtd"])
        end = time.time() + 60
        while subprocess.run(["virsh", "-c", "qemu:///system", "list"], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL).returncode:
            if time.time() > end or d.poll() is not None:
                raise SystemExit("libvirtd does not answer")
            time.sleep(0.2)
        time.sleep(5)
        rows.append({"d": memory(d.pid), "v": memory(v.pid), "dcpu": cpu_ms(d.pid), "group": len(group(d.pid))})
        stop(d), stop(v)
    rows = rows[1:]
    RAW["libvirt"] = rows
    for k, n in (("d", "libvirtd"), ("v", "virtlogd")):
        priv = statistics.median(r[k]["Private"] for r in rows)
        anon = statistics.median(r[k]["Pss_Anon"] for r in rows)
        entry(f"measured-{n}-memory", f"{n} idle, no domain", "bytes", [r[k]["Pss"] for r in rows],
              f"{host()}; libvirt {pkg('libvirt-daemon')}; QEMU driver, no KVM, no init, no D-Bus service; "
              f"n={len(rows)}; private {priv / 1024:.0f} kB, anonymous {anon / 1024:.0f} kB",
              "median of n starts, low/high = min/max; Pss of smaps_rollup 5 s after virsh list answered, "
              "libvirtd and virtlogd both running")


def debian():
    log("== debian metadata")

    def sizes(names):
        r = {}
        for p in names:
            m = re.search(r"^Installed-Size: (\d+)", out("apt-cache", "show", "--no-all-versions", p), re.M)
            v = re.search(r"^Version: (\S+)", out("apt-cache", "show", "--no-all-versions", p), re.M)
            r[p] = (int(m.group(1)), v.group(1))
        return r
    for id, q, names in (
            ("debian-qemu-installed", "QEMU x86 packages, installed size",
             ["qemu-system-x86", "qemu-system-common", "qemu-system-data", "qemu-utils", "seabios"]),
            ("debian-libvirt-installed", "libvirt packages, installed size",
             ["libvirt-daemon", "libvirt0", "libvirt-daemon-driver-qemu"]),
            ("debian-docker-installed", "Docker engine packages, installed size",
             ["docker.io", "containerd", "runc"])):
        s = sizes(names)
        entry(id, q, "bytes", [sum(k for k, _ in s.values()) * 1024],
              "Debian 12 amd64; " + ", ".join(f"{p} {v} {k} kB" for p, (k, v) in s.items())
              + "; other dependencies not counted",
              "sum of Installed-Size (kB of 1024 bytes) from apt-cache show", via="debian-metadata")


try:
    for cls in (Node, Python, Java, Mysql, Nginx, Hello):
        if not ONLY or cls.name in ONLY:
            measure(cls())
    if not ONLY or "libvirt" in ONLY:
        libvirt()
    if not ONLY or "debian" in ONLY:
        debian()
finally:
    for p in list(ALIVE):
        stop(p)
    shutil.rmtree(WORK, ignore_errors=True)
if ARGS.raw:
    write(os.path.abspath(ARGS.raw), json.dumps(RAW, indent=1))
print(json.dumps(ENTRIES, indent=1, ensure_ascii=False))
