import { assign, setup, type AnyStateMachine } from 'xstate';
import { holds } from '../domain/condition.ts';
import { begin, step } from '../domain/conversation.ts';
import { availableContacts, canInvite, canPrepare } from '../domain/desk.ts';
import type { Node, Scenario } from '../domain/scenario.ts';
import type { State } from '../domain/state.ts';
import { canKeepSilent } from '../domain/vent.ts';

/** What the machine keeps beside where it stands: heat and trust, flags, promises, the clock. */
export interface ScriptContext {
  readonly state: State;
}

/** An action of the player, as an event: `reply.<id>`, `listen`, `prepare.<id>` … (`:` has a meaning of its own there). */
export interface ScriptEvent {
  readonly type: string;
}

interface Transition {
  readonly target: string;
  readonly guard: (args: { readonly context: ScriptContext; readonly event: ScriptEvent }) => boolean;
  readonly reenter: true;
  readonly actions: { readonly type: 'take'; readonly params: { readonly action: string | null } };
}

interface Config {
  readonly type?: 'final';
  readonly on?: Readonly<Record<string, readonly Transition[]>>;
}

/** The event by which the machine hears an action of the player. */
export function eventOf(action: string): ScriptEvent {
  return { type: action.replace(':', '.') };
}

/**
 * A scenario as a statechart, for looking at and for comparing: a state for every node in which somebody has a choice
 * (a vent: one for every line), one for the desk, final ones for the endings, and a transition for every way an action
 * can lead to. The play itself runs on the rules of src/domain; this is compiled from a script, one machine for each.
 *
 * Where an action leads is worked out here, from the script's ways and the contacts that can begin, as possible targets;
 * which of them is taken, the guards say by the rules. A target that the rules come to and the script does not name has
 * no transition: then the machine stays where it is, which a test would see.
 */
export function toStatechart(scenario: Scenario): AnyStateMachine {
  const after = ({ state }: ScriptContext, event: ScriptEvent, action: string | null): State => step(scenario, state, action ?? actionOf(event));
  return setup({
    types: { context: {} as ScriptContext, events: {} as ScriptEvent },
    actions: {
      take: assign(({ context, event }, { action }: { readonly action: string | null }) => ({ state: after(context, event, action) })),
    },
  }).createMachine({ id: scenario.id, context: { state: begin(scenario) }, ...new Script(scenario, after).config() });
}

/** The action that an event stands for. */
function actionOf(event: ScriptEvent): string {
  return event.type.replace('.', ':');
}

const DESK = 'desk';
const VENTING = ' while venting, line ';

/** The name of the machine's state for a state of the play. */
export function nameOf(state: State): string {
  if (state.phase === 'desk') return DESK;
  return state.line >= 0 ? `${state.node}${VENTING}${state.line + 1}` : (state.node ?? DESK);
}

class Script {
  private readonly scenario: Scenario;
  private readonly after: (context: ScriptContext, event: ScriptEvent, action: string | null) => State;

  constructor(scenario: Scenario, after: Script['after']) {
    this.scenario = scenario;
    this.after = after;
  }

  config(): { readonly initial: string; readonly states: Readonly<Record<string, Config>> } {
    const states: Record<string, Config> = { [DESK]: this.desk() };
    for (const [id, node] of Object.entries(this.scenario.nodes)) {
      if (node.ending) states[id] = { type: 'final' };
      else if (node.replies) {
        states[id] = this.turn(id, node);
        if (node.vent) node.lines.slice(0, -1).forEach((_, line) => (states[`${id}${VENTING}${line + 1}`] = this.venting(id, node)));
      }
    }
    return { initial: DESK, states };
  }

  private desk(): Config {
    const { preparations, people, contacts, closing } = this.scenario;
    const on: Record<string, readonly Transition[]> = {};
    const ringing = contacts.flatMap((contact) => (contact.rings || contact.latest !== undefined ? this.arrivals(contact.start) : []));
    for (const one of preparations) on[`prepare.${one.id}`] = this.ways(`prepare:${one.id}`, [DESK, ...ringing], (state) => canPrepare(this.scenario, state, one));
    for (const one of people) {
      if (one.invite) on[`invite.${one.id}`] = this.ways(`invite:${one.id}`, [DESK, ...ringing], (state) => canInvite(this.scenario, state, one));
    }
    for (const one of contacts) {
      const isOpen = (state: State): boolean => availableContacts(this.scenario, state).some(({ id }) => id === one.id);
      on[`contact.${one.id}`] = this.ways(`contact:${one.id}`, this.arrivals(one.start), isOpen);
    }
    on['wait.*'] = this.ways(null, [DESK, ...ringing], () => true);
    if (closing.length > 0) on['leave'] = this.ways('leave', closing.flatMap(({ to }) => this.arrivals(to)), (state) => state.contacts > 0);
    return { on };
  }

  private turn(id: string, node: Node): Config {
    const on: Record<string, readonly Transition[]> = {};
    for (const reply of node.replies ?? []) {
      on[`reply.${reply.id}`] = this.ways(`reply:${reply.id}`, reply.to.flatMap(({ to }) => this.arrivals(to)), (state) => holds(reply.when, state));
    }
    if (node.vent) on['listen'] = this.ways('listen', [id], (state) => canKeepSilent(node, state));
    return { on };
  }

  private venting(id: string, node: Node): Config {
    const later = node.lines.slice(0, -1).map((_, line) => `${id}${VENTING}${line + 1}`);
    return { on: { listen: this.ways('listen', [id, ...later], () => true), 'cut-in': this.ways('cut-in', [id], () => true) } };
  }

  /** Where coming to a node can end: itself, the first line of its vent, or what follows by itself. */
  private arrivals(id: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
    const node = this.scenario.nodes[id];
    if (!node || seen.has(id)) return [];
    const further = new Set([...seen, id]);
    if (node.next) return node.next.flatMap(({ to }) => this.arrivals(to, further));
    if (node.ends) {
      const begun = this.scenario.contacts.filter((contact) => contact.rings || contact.latest !== undefined);
      return [DESK, ...begun.flatMap(({ start }) => this.arrivals(start, further))];
    }
    return node.vent ? [id, ...node.lines.slice(0, -1).map((_, line) => `${id}${VENTING}${line + 1}`)] : [id];
  }

  /** One transition for each target, taken where the rules lead to it. */
  private ways(action: string | null, targets: readonly string[], isAllowed: (state: State) => boolean): readonly Transition[] {
    return [...new Set(targets)].map((target) => ({
      target,
      guard: ({ context, event }) => isAllowed(context.state) && nameOf(this.after(context, event, action)) === target,
      reenter: true,
      actions: { type: 'take', params: { action } },
    }));
  }
}
