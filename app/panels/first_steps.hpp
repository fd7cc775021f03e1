// What a person who sees the window for the first time may want to try, on a strip above the map.
#pragma once

#include <QFrame>

namespace maillage {

class FirstSteps : public QFrame {
    Q_OBJECT
public:
    explicit FirstSteps(QWidget* parent = nullptr);

    /// Shows the strip and gives it the keyboard.
    void present();

Q_SIGNALS:
    /// Put away by its button, by Escape or by Enter.
    void dismissed();
    /// "Lire le guide".
    void guideAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();
};

} // namespace maillage
