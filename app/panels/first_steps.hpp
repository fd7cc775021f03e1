// What a person who sees the window for the first time may want to try, on a strip above the map.
#pragma once

#include <QFrame>

class QBoxLayout;

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void dismiss();
    /// Over a low map its title and its buttons alone, on one line: the map comes first, and no word is cut.
    void fit();

    QWidget* m_hints;
    QBoxLayout* m_buttons;
};

} // namespace maillage
