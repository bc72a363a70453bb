// Two fields, an error with a hint, what this is, a certificate to check, and on a demo database the people one can be.
import { useState } from "react";
import { asRefusal } from "../api/refusal";
import { signIn } from "../api/session";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { usePageTitle } from "../ui/page/title";
import { useWords } from "../words/words";
import { CheckCertificate } from "./check_certificate";
import { DemoPeople } from "./demo_people";
import "./sign_in.css";

const promises = ["diagnostics", "route", "quiet", "seen"] as const;

function useSignIn() {
  const say = useWords("access");
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  const enter = async (login: string, password: string) => {
    setRunning(true);
    setError(undefined);
    try {
      await signIn(login, password);
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      setError(refusal?.lost ? say("sign_in.lost") : (refusal?.beside() ?? say("sign_in.failed")));
      setRunning(false);
    }
  };
  return { running, error, enter };
}

function SignInForm({ running, error, enter }: ReturnType<typeof useSignIn>) {
  const say = useWords("access");
  const submit = (typed: FormData) => {
    void enter(String(typed.get("login")), String(typed.get("password")));
  };
  return (
    <Form className="gap-top" submit={submit}>
      <TextField label={say("sign_in.login")} name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      <TextField
        label={say("sign_in.password")}
        hint={say("sign_in.password.hint")}
        name="password"
        type="password"
        autoComplete="current-password"
        error={error}
        required
      />
      <div className="actions stretch gap-top">
        <Button kind="main" type="submit" running={running}>
          {say("sign_in.do")}
        </Button>
      </div>
    </Form>
  );
}

function Promises() {
  const say = useWords("access");
  return (
    <section aria-labelledby="promises">
      <div className="sec-head flush">
        <h2 id="promises">{say("about.title")}</h2>
      </div>
      <ul className="promises small">
        {promises.map((promise) => (
          <li key={promise}>
            <b>{say(`about.${promise}`)}</b> {say(`about.${promise}.why`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function SignIn() {
  const say = useWords("access");
  const entering = useSignIn();
  usePageTitle(say("sign_in.title"));
  return (
    <div className="sign">
      <div>
        <h1 tabIndex={-1}>{say("sign_in.title")}</h1>
        <SignInForm {...entering} />
        <p className="small gap-top dim">{say("sign_in.no_account")}</p>
      </div>
      <div>
        <DemoPeople enter={entering.enter} running={entering.running} />
        <Promises />
        <CheckCertificate />
      </div>
    </div>
  );
}
