import { captionBar } from './captionBar.ts';
import { doBar } from './doBar.ts';
import { isUp } from './isUp.ts';
import type { Late } from './Late.ts';
import { ledger } from './ledger.ts';
import { ledgerPanel } from './ledgerPanel.ts';
import { machines } from './machines.ts';
import { mirrorSection } from './mirrorSection.ts';
import { noticeList } from './noticeList.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';
import { Region } from './Region.ts';
import { serviceRows } from './serviceRows.ts';
import type { Shell } from './shell.ts';
import { topBar } from './topBar.ts';
import { visibleHosts } from './visibleHosts.ts';

/** The parts of the page that are always there, and what each must be told anew for. */
export class Regions {
  private readonly places: Shell;
  private readonly actions: PageActions;
  private readonly state: PageState;
  private readonly onMachines: () => void;
  private readonly late: Late;
  private readonly top: Region;
  private readonly machines: Region;
  private readonly ledger: Region;
  private readonly caption: Region;
  private readonly doing: Region;
  private readonly mirror: Region;
  private readonly notices: Region;

  constructor(
    places: Shell,
    actions: PageActions,
    state: PageState,
    late: Late,
    onMachines: () => void,
  ) {
    this.places = places;
    this.actions = actions;
    this.state = state;
    this.late = late;
    this.onMachines = onMachines;
    this.top = new Region(places.top);
    this.machines = new Region(places.machines);
    this.ledger = new Region(places.ledger);
    this.caption = new Region(places.caption);
    this.doing = new Region(places.doing);
    this.mirror = new Region(places.mirror);
    this.notices = new Region(places.notices);
  }

  update(view: PageView, nowMs: number): void {
    const { actions, state } = this;
    const { language, lesson, clock } = view;
    const hosts = visibleHosts(view);
    const visible = view.visible.join();
    const lessonKey = lesson
      ? `${lesson.id}/${lesson.stepIndex}/${lesson.stepCount}/${lesson.isAutoplaying}`
      : '';
    const lessons = view.lessons.map(({ id }) => id).join();
    this.places.overlay.dataset['count'] = String(hosts.length);

    const topKey = `${language} ${view.theme} ${view.lens} ${visible} ${view.snapshot.config.guestOsId} ${view.snapshot.hosts.length} ${clock.playing} ${clock.speed} ${lessonKey} ${lessons} ${view.save} ${view.controlsOpen} ${view.benchOpen} ${state.compact} ${state.mirrorOpen}`;
    this.top.update(topKey, '', nowMs, () => topBar(view, actions, state));

    const { host: spec } = view.snapshot.config;
    const counts = hosts.map(({ counts: c }) => `${c.ready}/${c.starting + c.paused + c.stopping}`);
    // Words for what befell a machine are fetched when the first needs them.
    const isTold = hosts.some((host) => host.trouble !== null || !isUp(host));
    const parts = isTold ? this.late.ask() : this.late.here;
    const notices = hosts.map((host) => parts?.hostNotice(host, language, view.snapshot.timeMs));
    const machinesKey = `${language} ${view.lens} ${view.benchOpen} ${view.machine} ${visible} ${state.single} ${state.shown} ${spec.cores} ${spec.memoryBytes} ${spec.diskBytes}`;
    const drawn = this.machines.update(
      machinesKey,
      `${counts.join()} ${notices.join()}`,
      nowMs,
      () => machines(view, state, actions, parts, () => this.update(view, performance.now())),
    );
    if (drawn) this.onMachines();

    const { service } = view;
    const rows = service
      ? serviceRows(
          service,
          hosts.map(({ id }) => id),
        )
      : ledger(hosts);
    const figures = rows.map(({ values }) => values.map((value) => value.toPrecision(4)).join());
    const ledgerKey = `${language} ${visible} ${view.square?.bytes} ${view.square?.sidePx.toFixed(1)} ${service?.loaded} ${JSON.stringify(service?.load)}`;
    this.ledger.update(ledgerKey, figures.join(), nowMs, () => ledgerPanel(rows, view, actions));

    const captionText = lesson?.caption.map(({ text }) => text).join('') ?? '';
    this.caption.update(`${language} ${lessonKey}`, captionText, nowMs, () => captionBar(view));

    const { selection } = view;
    const doingKey = `${language} ${visible} ${view.target} ${view.appId} ${lessonKey} ${lesson?.canPrevious} ${lesson?.canNext} ${selection?.hostId} ${selection?.row} ${state.compact} ${this.late.here !== null}`;
    this.doing.update(doingKey, '', nowMs, () => doBar(view, actions, state, this.late));

    // Half a second is often enough for what is read line by line.
    const moment = `${view.snapshot.revision} ${Math.floor(nowMs / 500)}`;
    const mirrored = view.lens === 'engine' ? this.late.ask() : this.late.here;
    const mirrorKey = `${language} ${visible} ${view.webgl} ${view.lens} ${mirrored !== null}`;
    this.mirror.update(mirrorKey, moment, nowMs, () => mirrorSection(view, mirrored));

    const noticeKey = `${language} ${view.notices.map(({ id, text }) => id + text).join()}`;
    this.notices.update(noticeKey, '', nowMs, () => noticeList(view, actions));
  }
}
