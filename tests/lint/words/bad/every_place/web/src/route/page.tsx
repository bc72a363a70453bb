const educatorName = "educator";
