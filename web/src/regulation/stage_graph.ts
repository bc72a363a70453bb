// Where the stages of a route and the ways between them lie in the picture: stages on one line in their order, a way to
// the neighbour straight, other ways in arcs, forward above and back below.
export const step = 136;
export const radius = 18;

export interface GraphStage {
  code: string;
  next: readonly string[];
}

export interface Way {
  from: number;
  to: number;
}

export function waysOf(stages: readonly GraphStage[]): Way[] {
  const place = new Map(stages.map((stage, at) => [stage.code, at]));
  return stages.flatMap((stage, from) => stage.next.flatMap((code) => (place.has(code) ? [{ from, to: place.get(code) as number }] : [])));
}

export function isArc({ from, to }: Way): boolean {
  return to !== from + 1;
}

export function centreOf(at: number): number {
  return step / 2 + at * step;
}

/** The line of a way and the tip of its arrow, for stages whose centres lie at height `y`. */
export function drawing(way: Way, y: number): { line: string; arrow: string } {
  const [from, to] = [centreOf(way.from), centreOf(way.to)];
  if (!isArc(way)) {
    const tip = to - radius - 2;
    return { line: `M${from + radius} ${y}H${tip - 6}`, arrow: `M${tip} ${y}l-8 -5v10z` };
  }
  const side = way.to > way.from ? -1 : 1;
  const edge = y + side * (radius + 2);
  const bend = edge + side * 34;
  return { line: `M${from} ${edge}C${from} ${bend} ${to} ${bend} ${to} ${edge + side * 7}`, arrow: `M${to} ${edge}l-5 ${side * 8}h10z` };
}
