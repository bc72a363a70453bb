import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { changeLanguage, loadWords } from "../../words/words";
import { TextArea } from "./field";
import { Form } from "./form";

beforeAll(async () => {
  await loadWords("ui");
  await changeLanguage("ru");
});
afterEach(cleanup);

test("a_text_longer_than_its_limit_stays_whole_and_is_told", () => {
  const { rerender } = render(<TextArea label="Ответ" maxLength={10} value="12345678" onChange={() => undefined} />);
  expect(screen.getByRole("textbox").hasAttribute("maxlength")).toBe(false);
  expect(screen.queryByRole("status")).toBeNull();
  rerender(<TextArea label="Ответ" maxLength={10} value="123456789" onChange={() => undefined} />);
  expect(screen.getByRole("status").textContent).toMatch(/^Остался 1 знак из\s10$/);
  rerender(<TextArea label="Ответ" maxLength={10} value="123456789012" onChange={() => undefined} />);
  expect(screen.getByText(/^Не\sбольше 10 знаков: лишних\s—\s2/)).toBeTruthy();
  expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("123456789012");
});

test("a_form_does_not_go_with_a_text_longer_than_its_limit", () => {
  const submit = vi.fn();
  render(
    <Form submit={submit}>
      <TextArea name="text" label="Сообщение" maxLength={5} />
      <button type="submit">Отправить</button>
    </Form>,
  );
  const type = (value: string) => fireEvent.input(screen.getByRole("textbox"), { target: { value } });
  type("длинно");
  fireEvent.submit(screen.getByRole("textbox").closest("form") as HTMLFormElement);
  expect(submit).not.toHaveBeenCalled();
  type("ладно");
  fireEvent.submit(screen.getByRole("textbox").closest("form") as HTMLFormElement);
  expect(submit).toHaveBeenCalledTimes(1);
});
