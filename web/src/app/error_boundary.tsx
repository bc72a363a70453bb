// A fault of a page stays on that page: header and navigation go on working. A page that could not be fetched because a
// new version was installed is fetched by loading anew.
import { Component, type ReactNode } from "react";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { say } from "../words/words";
import { Arrived } from "./arrival";

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Banner tone="danger" title={say("shell", "fault.title")}>
        <p>{say("shell", "fault.hint")}</p>
        <p className="row">
          <Button small onClick={() => window.location.reload()}>
            {say("shell", "fault.reload")}
          </Button>
        </p>
        <Arrived />
      </Banner>
    );
  }
}
