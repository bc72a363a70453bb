// Whether the route met the request: the survey of one's route.
import { useWords } from "../words/words";
import { ReflectionForm } from "./reflection_form";
import { WithMyRoute } from "./with_my_route";

export default function MySatisfactionPage() {
  const say = useWords("recognition");
  return (
    <WithMyRoute title={say("satisfaction.title")} hint={say("satisfaction.hint")} back="/my/closing" backWords={say("to_closing")}>
      {(route) => <ReflectionForm route={route} purpose="satisfaction" />}
    </WithMyRoute>
  );
}
