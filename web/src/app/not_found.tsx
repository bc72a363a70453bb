import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { Arrived } from "./arrival";

export function NotFound() {
  const say = useWords("shell");
  return (
    <>
      <PageHead title={say("not_found.title")} />
      <p>{say("not_found.hint")}</p>
      <div className="actions gap-top">
        <ButtonLink kind="main" to="/">
          {say("not_found.home")}
        </ButtonLink>
      </div>
      <Arrived />
    </>
  );
}
