// Anyone may ask whether a certificate is real, by its number and the code beside it.
import { useId } from "react";
import { useLocation } from "wouter";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { useWords } from "../words/words";

export function CheckCertificate() {
  const say = useWords("access");
  const id = useId();
  const [, go] = useLocation();
  const submit = (typed: FormData) => {
    const asked = (name: string) => String(typed.get(name)).trim();
    if (asked("number") && asked("token")) go(`/check?${new URLSearchParams({ number: asked("number"), token: asked("token") })}`);
  };
  return (
    <section className="sec" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say("certificate.title")}</h2>
      <Form className="check-cert" submit={submit}>
        <TextField label={say("certificate.number")} name="number" autoComplete="off" placeholder={say("certificate.example")} required />
        <TextField label={say("certificate.code")} name="token" autoComplete="off" inputMode="numeric" spellCheck={false} placeholder={say("certificate.code.example")} required />
        <Button type="submit">{say("certificate.check")}</Button>
      </Form>
    </section>
  );
}
