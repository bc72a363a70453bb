import { useState } from "react";
import { Button } from "../ui/button";
import { client } from "@/api/client";
import { Line } from "./line";
import words from "../words/ru.json";
