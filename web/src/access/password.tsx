// Changes one's password; after a one-time password it is the only page there is.
import { useState } from "react";
import { useLocation } from "wouter";
import { useAct } from "../api/query";
import { changePassword, forgetOneTimePassword, oneTimePassword, useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { least_password } from "./password_length";
import "./sign_in.css";

interface Typed {
  old: string;
  new: string;
}

export default function Password() {
  const say = useWords("access");
  const session = useSession();
  const [, go] = useLocation();
  const [differ, setDiffer] = useState(false);
  const change = useAct((typed: Typed) => changePassword(typed.old, typed.new), {
    done: () => {
      forgetOneTimePassword();
      toast(say("password.changed"));
      go(session.must_change_password && session.duties.includes("teacher") ? "/my/consent" : "/");
    },
  });
  const [typed_once] = useState(oneTimePassword);
  const wrong = change.refusal?.at("/old_password");
  const known = wrong === undefined ? typed_once : undefined;
  const submit = (typed: FormData) => {
    const repeated = typed.get("new") === typed.get("again");
    setDiffer(!repeated);
    if (repeated) change.run({ old: known ?? String(typed.get("old")), new: String(typed.get("new")) });
  };
  const problem = change.refusal?.lost ? say("sign_in.lost") : change.refusal?.beside("/old_password", "/new_password");
  return (
    <>
      <PageHead title={say("password.title")}>{session.login}</PageHead>
      <Form className="password" submit={submit}>
        {session.must_change_password && <Banner title={say("password.first")}>{say("password.first.hint")}</Banner>}
        {problem !== undefined && <Banner tone="danger" title={problem} />}
        <div className="gap-top">
          {known === undefined && <TextField label={say("password.old")} name="old" type="password" autoComplete="current-password" error={wrong} required />}
          <TextField label={say("password.new")} hint={say("password.hint", { least: least_password })} name="new" type="password" autoComplete="new-password" minLength={least_password} error={change.refusal?.at("/new_password")} required />
          <TextField label={say("password.again")} name="again" type="password" autoComplete="new-password" error={differ ? say("password.differ") : undefined} required />
        </div>
        <div className="actions stretch gap-top">
          <Button kind="main" type="submit" running={change.running}>
            {say("password.do")}
          </Button>
        </div>
      </Form>
    </>
  );
}
