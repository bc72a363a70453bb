// The reflexive questionnaire of one's route.
import { useWords } from "../words/words";
import { ReflectionForm } from "./reflection_form";
import { WithMyRoute } from "./with_my_route";

export default function MyReflectionPage() {
  const say = useWords("recognition");
  return (
    <WithMyRoute title={say("reflexive.title")} hint={say("reflexive.hint")} back="/my/closing" backWords={say("to_closing")}>
      {(route) => <ReflectionForm route={route} purpose="reflexive" />}
    </WithMyRoute>
  );
}
