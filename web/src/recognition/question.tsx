// One question of a questionnaire, by its kind.
import { Button } from "../ui/form/button";
import { CheckboxGroup, type Choice, RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { useWords } from "../words/words";
import { type Answer, type Question, emptyAnswer } from "./answers";
import type { ReflectionPage } from "./reads";

interface Props {
  question: Question;
  page: ReflectionPage;
  answer: Answer | undefined;
  error?: string;
  change: (answer: Answer) => void;
}

function useLabel({ question }: Props) {
  const say = useWords("recognition");
  return question.required ? say("question.required", { text: question.text }) : question.text;
}

function optionsOf({ question, page }: Props): Choice[] {
  const aboutActivities = question.kind === "activities" || question.kind === "activities_with_text";
  if (aboutActivities) return page.activities.map(({ item, title }) => ({ value: item, label: title }));
  return question.options.map((option) => ({ value: option, label: option }));
}

function Many(props: Props & { withText: boolean }) {
  const say = useWords("recognition");
  const label = useLabel(props);
  const { question, error, change, withText } = props;
  const answer = props.answer ?? emptyAnswer(question.code);
  return (
    <>
      <CheckboxGroup label={label} error={error} choices={optionsOf(props)} values={answer.choices} onChange={(choices) => change({ ...answer, choices })} />
      {withText && <TextArea label={say("question.why")} optional rows={2} value={answer.text} onChange={(event) => change({ ...answer, text: event.target.value })} />}
    </>
  );
}

/** Options of a scale may be "1 — not at all": the number counts. */
function Scale(props: Props & { from: number; to: number }) {
  const label = useLabel(props);
  const { question, error, change, from, to } = props;
  const answer = props.answer ?? emptyAnswer(question.code);
  const words = (value: number) => question.options.find((option) => Number.parseInt(option, 10) === value) ?? String(value);
  const choices = Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: words(from + at) }));
  const value = answer.scale === undefined || answer.scale === null ? undefined : String(answer.scale);
  return <RadioGroup label={label} error={error} row choices={choices} value={value} onChange={(chosen) => change({ ...answer, scale: Number(chosen) })} />;
}

function ByGoal(props: Props) {
  const say = useWords("recognition");
  const label = useLabel(props);
  const { question, page, error, change } = props;
  const answer = props.answer ?? emptyAnswer(question.code);
  const mark = (goal: string, chosen: string) =>
    change({ ...answer, goals: [...answer.goals.filter((one) => one.goal !== goal), { goal, mark: chosen }] });
  return (
    <div className="field">
      <p className="label">{label}</p>
      {error && <p className="error">{error}</p>}
      {page.goals.map((goal) => (
        <RadioGroup
          key={goal.id}
          label={goal.text}
          row
          choices={question.options.map((option) => ({ value: option, label: say("question.percent", { percent: option }) }))}
          value={answer.goals.find((one) => one.goal === goal.id)?.mark}
          onChange={(chosen) => mark(goal.id, chosen)}
        />
      ))}
    </div>
  );
}

const tasks_most = 10;

function Tasks(props: Props) {
  const say = useWords("recognition");
  const label = useLabel(props);
  const { question, error, change } = props;
  const answer = props.answer ?? emptyAnswer(question.code);
  const tasks = answer.tasks.length > 0 ? answer.tasks : [""];
  const set = (at: number, text: string) => change({ ...answer, tasks: tasks.map((task, place) => (place === at ? text : task)) });
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <p className="hint">{say("tasks.hint")}</p>
      {error && <p className="error">{error}</p>}
      <ul className="tasks stack-4">
        {tasks.map((task, at) => (
          <li key={at}>
            <TextField label={say("tasks.one", { number: at + 1 })} value={task} onChange={(event) => set(at, event.target.value)} />
            {tasks.length > 1 && (
              <Button kind="plain" small aria-label={say("tasks.remove.of", { number: at + 1 })} onClick={() => change({ ...answer, tasks: tasks.filter((_, place) => place !== at) })}>
                {say("tasks.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {tasks.length < tasks_most && (
        <p className="row gap-top">
          <Button small onClick={() => change({ ...answer, tasks: [...tasks, ""] })}>{say("tasks.add")}</Button>
        </p>
      )}
    </fieldset>
  );
}

export function QuestionField(props: Props) {
  const label = useLabel(props);
  const { question, error, change } = props;
  const answer = props.answer ?? emptyAnswer(question.code);
  switch (question.kind) {
    case "one_of":
      return <RadioGroup label={label} error={error} choices={optionsOf(props)} value={answer.choices[0]} onChange={(chosen) => change({ ...answer, choices: [chosen] })} />;
    case "many_of":
    case "activities":
      return <Many {...props} withText={false} />;
    case "many_of_with_text":
    case "activities_with_text":
      return <Many {...props} withText />;
    case "scale_5":
      return <Scale {...props} from={1} to={5} />;
    case "scale_10":
      return <Scale {...props} from={0} to={10} />;
    case "scale_by_goal":
      return <ByGoal {...props} />;
    case "task_list":
      return <Tasks {...props} />;
    default:
      return <TextArea label={label} error={error} value={answer.text} onChange={(event) => change({ ...answer, text: event.target.value })} />;
  }
}
