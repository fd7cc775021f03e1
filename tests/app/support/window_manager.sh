# Sourced by what needs a window manager on the X server of DISPLAY.

# Starts openbox, anew where the server was not yet ready to take it, and waits until it manages. Sets manager, its pid.
start_window_manager() {
    manager=
    for _ in $(seq 300); do
        if [ -z "$manager" ] || ! kill -0 "$manager" 2>/dev/null; then
            openbox >/dev/null 2>&1 &
            manager=$!
        fi
        ! xdotool get_num_desktops >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    echo "échec : pas de gestionnaire de fenêtres" >&2
    return 1
}
