import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { ProgressBar } from "../ui/show/progress";
import { ActivityRow, Message, NextStep } from "../ui/show/schedule";
import { StageLine } from "../ui/show/stage_line";
import { Tag } from "../ui/show/tag";
import { useWords } from "../words/words";

export function Route() {
  const say = useWords("kit");
  return (
    <>
      <Section title={say("stages")}>
        <div className="lead">
          <NextStep
            date="2027-02-02"
            title={say("next.title")}
            actions={
              <>
                <Button kind="main">{say("next.do")}</Button>
                <Button kind="plain" small>{say("move_date")}</Button>
              </>
            }
          >
            {say("next.text")}
          </NextStep>
          <StageLine
            label={say("stages")}
            stages={[
              { name: say("stage.prepare"), note: say("stage.prepare.note"), state: "done" },
              { name: say("stage.diagnose"), note: say("stage.diagnose.note"), state: "done" },
              { name: say("stage.design"), note: say("stage.design.note"), state: "now" },
              { name: say("stage.realise"), note: say("stage.realise.note"), state: "todo" },
              { name: say("stage.reflect"), note: say("stage.reflect.note"), state: "todo" },
            ]}
          />
        </div>
      </Section>
      <Section title={say("activity")} flush>
        <div className="two">
          <ul className="acts">
            <ActivityRow
              when={say("activity.when")}
              until={say("activity.until")}
              title={<a href="#main">{say("activity.title")}</a>}
              meta={say("activity.meta")}
              closes={say("activity.closes")}
              side={
                <>
                  <Tag tone="accent">{say("tag.running")}</Tag>
                  <br />
                  <span className="dim">{say("activity.hours")}</span>
                  <ProgressBar thin label={say("activity.title")} done={0.33} />
                </>
              }
            />
          </ul>
          <div className="gap-top">
            <Message author={say("message.you")} at="2027-01-27T17:40" time={say("message.time")}>
              <p>{say("message.text")}</p>
            </Message>
            <Message author={say("message.tutor")} at="2027-01-28T09:15" time={say("message.answer_time")}>
              <p>{say("message.answer")}</p>
            </Message>
          </div>
        </div>
      </Section>
    </>
  );
}
