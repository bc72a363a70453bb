import { Profile, type ProfileRow } from "../ui/chart/profile";
import { Ranking, Spark } from "../ui/chart/spark";
import { Timeline } from "../ui/chart/timeline";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";

const year = { from: "2026-09-01", to: "2027-08-31" };
const own = { "2026-11-23": 3, "2027-01-11": 1, "2027-01-18": 10, "2027-01-25": 10, "2027-02-01": 12, "2027-02-08": 10, "2027-02-15": 6, "2027-02-22": 6, "2027-03-15": 5 };
const weeks = [
  { from: "2026-11-09", own_hours: 0, released_hours: 24 },
  ...Object.entries(own).map(([from, own_hours]) => ({ from, own_hours })),
];

function useRows(): ProfileRow[] {
  const say = useWords("kit");
  return [
    { group: say("group.subject"), name: say("competency.probability"), percent: 44, low: 34, high: 54, need: 65, word: say("word.confirmed"), note: say("word.confirmed.note"), sign: "target", attention: true },
    { group: say("group.subject"), name: say("competency.geometry"), percent: 63, low: 52, high: 74, need: 70, word: say("word.likely"), sign: "half", attention: true },
    { group: say("group.method"), name: say("competency.source"), percent: 82, low: 74, high: 90, need: 70, word: say("word.mastered"), sign: "done" },
    { group: say("group.method"), name: say("competency.literacy"), percent: 66, low: 54, high: 78, need: 65, word: say("word.none"), sign: "dash" },
    { group: say("group.method"), name: say("competency.inclusion"), need: 60, word: say("word.few"), note: say("word.few.note"), sign: "dots" },
  ];
}

function BeforeAfter() {
  const say = useWords("kit");
  const rows: ProfileRow[] = [
    { name: say("competency.probability"), was: 44, percent: 68, low: 59, high: 77, need: 65, word: say("change.sure"), note: say("change.sure.note"), sign: "up" },
    { name: say("competency.geometry"), was: 51, percent: 60, low: 50, high: 70, need: 65, word: say("change.maybe"), note: say("change.maybe.note"), sign: "dash" },
  ];
  return (
    <Section title={say("change")} aside={say("change.aside")}>
      <Profile label={say("change")} rows={rows} />
    </Section>
  );
}

export function Charts() {
  const say = useWords("kit");
  const rows = useRows();
  return (
    <>
      <Section title={say("year")} aside={say("year.aside")}>
        <Timeline
          label={say("year")}
          span={year}
          today="2027-01-28"
          limit_hours={10}
          weeks={weeks}
          quiet={[{ from: "2027-04-12", to: "2027-08-31" }]}
          items={[
            { key: "1", name: say("year.done"), from: "2026-11-09", to: "2026-11-13", done: 1 },
            { key: "2", name: say("year.running"), from: "2027-01-18", to: "2027-02-12", done: 0.33 },
            { key: "3", name: say("year.ahead"), from: "2027-03-18", to: "2027-03-20", done: 0 },
            { key: "4", name: say("year.clash"), from: "2027-02-02", to: "2027-03-02", done: 0, clash: true },
          ]}
        />
      </Section>
      <Section title={say("profile")} aside={say("profile.aside")}>
        <Profile label={say("profile")} rows={rows} />
      </Section>
      <BeforeAfter />
      <Section title={say("ranking")}>
        <div className="two">
          <Ranking
            mean={0.3}
            most={0.6}
            rows={[
              { name: say("place.one"), share: 0.44, low: 0.39, high: 0.49, words: say("place.one.share"), of: say("place.one.of") },
              { name: say("place.two"), share: 0.3, low: 0.23, high: 0.37, words: say("place.two.share"), of: say("place.two.of") },
              { name: say("place.three"), share: 0.21, low: 0.15, high: 0.27, words: say("place.three.share"), of: say("place.three.of") },
            ]}
          />
          <p className="row small">
            <Spark label={say("spark.label")} values={[0, 2, 14, 29, 39]} />
            <span>
              <b>{say("spark.value")}</b> <span className="dim">{say("spark.note")}</span>
            </span>
          </p>
        </div>
      </Section>
    </>
  );
}
