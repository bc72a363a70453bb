import { useState } from "react";
import { Button, ButtonLink } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";

export function Actions() {
  const say = useWords("kit");
  const [locked, setLocked] = useState(true);
  return (
    <Section title={say("buttons")} aside={say("buttons.aside")}>
      <div className="actions k-row">
        <Button kind="main">{say("agree")}</Button>
        <Button kind="main" className="is-hover">{say("state.hover")}</Button>
        <Button kind="main" className="is-focus">{say("state.focus")}</Button>
        <Button kind="main" disabled>{say("state.disabled")}</Button>
        <Button kind="main" running>{say("state.running")}</Button>
      </div>
      <div className="actions k-row">
        <Button>{say("return")}</Button>
        <Button className="is-hover">{say("state.hover")}</Button>
        <Button className="is-focus">{say("state.focus")}</Button>
        <Button disabled>{say("state.disabled")}</Button>
        <Button sign="lock" aria-pressed={locked} onClick={() => setLocked(!locked)}>{say("locked")}</Button>
        <Button kind="danger">{say("delete_draft")}</Button>
      </div>
      <div className="actions k-row">
        <Button kind="plain">{say("move_date")}</Button>
        <Button small>{say("small")}</Button>
        <Button small kind="main">{say("small_main")}</Button>
        <ButtonLink small to="/kit">{say("button_link")}</ButtonLink>
        <a href="#main">{say("link")}</a>
        <a className="quiet" href="#main">{say("quiet_link")}</a>
      </div>
    </Section>
  );
}
