// Anyone may ask whether a paper is real. The square code on the paper leads here with its token; by hand the number and
// the ten digits beside it are typed.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

interface Asked {
  number: string;
  token: string;
}

function Answer({ asked }: { asked: Asked }) {
  const say = useWords("documents");
  const read = useQuery({ queryKey: ["verification", asked], queryFn: () => answered(api.GET("/api/verification", { params: { query: { token: asked.token, ...(asked.number ? { number: asked.number } : {}) } } })) });
  return (
    <Loaded read={read} lines={1}>
      {(answer) =>
        answer.valid ? (
          <Banner tone="ok" title={say("verify.valid")}>
            <p>{say(asked.number ? "verify.valid.what" : "verify.valid.unnumbered", { kind: answer.kind ?? "", number: asked.number, date: formatDate(answer.date ?? "") })}</p>
          </Banner>
        ) : (
          <Banner tone="attention" title={say("verify.invalid")}>
            <p>{say("verify.invalid.hint")}</p>
          </Banner>
        )
      }
    </Loaded>
  );
}

export default function VerifyPage() {
  const say = useWords("documents");
  const given = new URLSearchParams(window.location.search);
  const { number: named } = useParams<{ number?: string }>();
  const begun: Asked = { number: given.get("number") ?? (named ? decodeURIComponent(named) : ""), token: given.get("token") ?? "" };
  const [asked, setAsked] = useState<Asked | undefined>(begun.token ? begun : undefined);
  const submit = (typed: FormData) => {
    setAsked({ number: String(typed.get("number")).trim(), token: String(typed.get("token")).trim() });
  };
  return (
    <>
      <PageHead title={say("verify.title")}>{say("verify.hint")}</PageHead>
      {asked && <Answer asked={asked} />}
      <Form className="verify gap-top" submit={submit}>
        <TextField label={say("verify.number")} name="number" defaultValue={begun.number} autoComplete="off" required />
        <TextField label={say("verify.token")} hint={say("verify.token.hint")} name="token" autoComplete="off" inputMode="numeric" spellCheck={false} required />
        <div className="actions stretch">
          <Button kind="main" type="submit">
            {say("verify.do")}
          </Button>
        </div>
      </Form>
    </>
  );
}
