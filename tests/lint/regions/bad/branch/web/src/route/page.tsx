const isKalmykia = true;
