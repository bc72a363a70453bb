// Certificates: what may be issued, many at once with what became of each; the register, where a number stays for good.
import { useState } from "react";
import { PageHead } from "../ui/page/section";
import { Tabs } from "../ui/show/tabs";
import { useWords } from "../words/words";
import { ReadyCertificates } from "./ready";
import { CertificateRegister } from "./register";

export default function CertificatesPage() {
  const say = useWords("recognition");
  const [tab, setTab] = useState("ready");
  return (
    <>
      <PageHead title={say("certificates")}>{say("certificates.hint")}</PageHead>
      <Tabs
        label={say("certificates")}
        chosen={tab}
        choose={setTab}
        tabs={[
          { key: "ready", title: say("ready"), content: <ReadyCertificates /> },
          { key: "register", title: say("register"), content: <CertificateRegister /> },
        ]}
      />
    </>
  );
}
