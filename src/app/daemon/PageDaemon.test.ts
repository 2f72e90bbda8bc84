import { expect, test } from 'vitest';
import { usualEpochMs } from '../../engine/usualEpochMs.ts';
import { AppRun } from '../AppRun.ts';
import { PageDaemon } from './PageDaemon.ts';
import { recordedInputs } from './recordedInputs.ts';

/** A run of the page with its daemon, but no page. */
class Desk {
  readonly run = new AppRun();
  private daemon: PageDaemon | null = null;

  /** Fetches the daemon, as the page does when it is first wanted. */
  wake(): this {
    this.run.driveBy((simulation, loaded) => {
      const inputs = recordedInputs(simulation.journal, loaded);
      if (inputs === 'damaged') throw new Error('What was saved cannot be read back.');
      return (this.daemon = new PageDaemon(simulation, usualEpochMs, inputs));
    });
    return this;
  }

  /** Types a command and lets time pass until it has ended; what it wrote. */
  async type(script: string): Promise<string> {
    if (!this.daemon) throw new Error('Nobody has fetched the daemon.');
    const process = this.daemon.shell.open({ script, directory: '/root/shop' });
    const ended = { isOver: false, text: '' };
    process.onOutput((_fd, bytes) => (ended.text += new TextDecoder().decode(bytes)));
    process.onExit(() => (ended.isOver = true));
    while (!ended.isOver) {
      for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setImmediate(done));
      this.run.advanceTo(this.run.simulation.clockMs + 20);
    }
    return ended.text;
  }

  /** All of Docker that a rewind or a reload could lose. */
  async inventory(): Promise<string> {
    const commands = [
      'docker ps -a --format "{{.ID}} {{.Names}} {{.Image}} {{.State}}"',
      'docker logs web | tail -n 3',
      'docker exec web cat /note',
      'docker network ls',
      'docker network inspect shopnet --format "{{range .Containers}}{{.Name}} {{end}}"',
      'docker volume ls -q',
      'docker run --rm -v data:/d busybox cat /d/kept',
      'docker images',
    ];
    const told: string[] = [];
    for (const command of commands) told.push(await this.type(command));
    return told.join('\n');
  }

  save() {
    const { config, simulation, packed } = this.run;
    if (!packed) throw new Error('Nothing of Docker is saved.');
    return { config, journal: [...simulation.journal], timeMs: simulation.clockMs, packed };
  }
}

/** A run in which everything has a name. */
async function lived(): Promise<Desk> {
  const desk = new Desk().wake();
  desk.run.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 1 });
  desk.run.advanceTo(5000);
  await desk.type('docker network create shopnet');
  await desk.type('docker volume create data');
  await desk.type('docker run --rm -v data:/d busybox sh -c "echo volume > /d/kept"');
  await desk.type('docker run -d --name web --network shopnet -p 8080:80 nginx');
  await desk.type('docker exec web sh -c "echo written > /note"');
  await desk.type('wget -qO- http://localhost:8080/');
  await desk.type('docker tag nginx mine:1');
  return desk;
}

test('names, files, logs, networks, volumes and images are still there after a rewind', async () => {
  const desk = await lived();
  const momentMs = desk.run.simulation.clockMs;
  const before = await desk.inventory();
  expect(before).toMatch(/ web nginx running/);
  expect(before).toContain('written');
  expect(before).toContain('shopnet');
  expect(before).toContain('volume');
  expect(before).toContain('GET / HTTP/1.1');
  await desk.type('docker rm -f web && docker rmi mine:1');
  desk.run.seek(momentMs);
  expect(await desk.inventory()).toBe(before);
});

test('what is typed in the past is done, and takes the place of what followed', async () => {
  const desk = await lived();
  const momentMs = desk.run.simulation.clockMs;
  await desk.type('docker rm -f web');
  // A moment sought comes after what was asked at it.
  desk.run.seek(momentMs - 1);
  await desk.type('docker rename web shop');
  const { endMs } = desk.run;
  expect(endMs).toBe(desk.run.simulation.clockMs);
  desk.run.advanceTo(endMs + 60_000);
  expect(await desk.type('docker ps --format "{{.Names}}"')).toMatch(/^shop\n/);
});

test('a saved run comes back with all of it, wishes made before the daemon was there included', async () => {
  const desk = await lived();
  const { config, journal, timeMs, packed } = desk.save();
  const before = await desk.inventory();

  const again = new Desk();
  again.run.load(config, journal, timeMs, packed);
  expect(again.run.isAwaited).toBe(true);
  expect(again.run.packed).toBe(packed);
  again.wake();
  expect(again.run.isAwaited).toBe(false);
  expect(again.run.simulation.hash()).toBe(hashAt(desk, timeMs));
  expect(await again.inventory()).toBe(before);

  const early = new Desk();
  early.run.load(config, journal, timeMs, packed);
  early.run.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 1 });
  early.wake().run.advanceTo(timeMs + 5000);
  const names = (await early.type('docker ps --format "{{.Names}}"')).trim().split('\n');
  expect(names).toHaveLength(3);
  expect(names).toContain('web');
});

test('a run saved before Docker was kept opens with its machines', async () => {
  const desk = await lived();
  const { config, journal, timeMs } = desk.save();
  const again = new Desk().wake();
  again.run.load(config, journal, timeMs);
  const ids = await again.type('docker ps -q');
  expect(ids.trim().split('\n')).toHaveLength(2);
});

function hashAt(desk: Desk, timeMs: number): string {
  desk.run.seek(timeMs);
  return desk.run.simulation.hash();
}

test('a container is called what docker calls it, whoever made it', async () => {
  const desk = await lived();
  const host = () => desk.run.snapshot.hosts.find(({ id }) => id === 'container');
  const names = () =>
    Array.from({ length: host()?.instances.count ?? 0 }, (_, row) => host()?.nameOf?.(row));
  // Between them is the row of the one that was removed when it ended.
  expect(names()).toEqual([expect.stringMatching(/^[a-z]+_[a-z]+$/), null, 'web']);
  await desk.type('docker rename web shop');
  expect(names()).toContain('shop');
  const vm = desk.run.snapshot.hosts.find(({ id }) => id === 'vm');
  expect(vm?.nameOf?.(0)).toBeNull();
});
