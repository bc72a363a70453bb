import { word } from "../words/words";
import "./button.css";
