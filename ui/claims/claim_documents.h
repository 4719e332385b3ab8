/// ClaimDocuments: papers of the claim on screen: reads one for the preview, files a new one, and leads to the order in
/// the shop. What is filed is held like any decision.
#pragma once

#include "models/desk/claim_intake.h"

#include <QtCore/QObject>

namespace stardesk {

class ClaimDetail;
class WindowSettings;
class Workspace;

class ClaimDocuments final : public QObject {
    Q_OBJECT
public:
    ClaimDocuments(Workspace &workspace, WindowSettings &settings, ClaimDetail &detail);
    /// Asks for a file, then what it is.
    void chooseFile();
    /// The order of the claim in the shop, by the link of the settings.
    void openOrder();

signals:
    void attached();                        ///< stored and held
    void refused(const QString &sentence);

private:
    void preview(int document);
    void attach(const QString &file, const QString &kind, std::optional<int> stage);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    ClaimDetail &m_detail;
};

} // namespace stardesk
